import type { SpecEdit } from './operation-cases.ts'
import { json, shop } from './shop-spec.ts'

const SCHEMAS = [
  'P: { type: object, required: [k], properties: { k: { type: string }, p: { type: string } } }',
  'Q: { type: object, required: [k], properties: { k: { type: string }, q: { type: string } } }',
  'Z: { allOf: [{ $ref: "#/components/schemas/P" }, { type: object, properties: { z: { type: string } } }] }',
].join(', ')

/** A choice of named schemas, by a discriminator that says their names. */
function choice(...names: readonly string[]): string {
  const branches = names.map(name => `{ $ref: "#/components/schemas/${name}" }`)
  return json(`{ oneOf: [${branches.join(', ')}], discriminator: { propertyName: k } }`)
}

const sent = (...names: readonly string[]) =>
  shop({ body: `{ required: true, ${choice(...names)} }`, schemas: `{ ${SCHEMAS} }` })
const answered = (...names: readonly string[]) =>
  shop({ responses: `{ "200": { description: Added, ${choice(...names)} } }`, schemas: `{ ${SCHEMAS} }` })

/** Choices that a discriminator makes: it selects a branch, whatever the other ones accept. */
export const discriminatorCases: readonly SpecEdit[] = [
  [
    'in a request, a discriminator selects an extension of another branch',
    sent('P', 'Q'),
    sent('P', 'Q', 'Z'),
    'minor request-alternative-added, patch client-rewritten',
  ],
  [
    'in a request, a discriminator no longer selects an extension of another branch',
    sent('P', 'Q', 'Z'),
    sent('P', 'Q'),
    'breaking request-alternative-removed, patch client-rewritten',
  ],
  [
    'in a response, a discriminator selects an extension of another branch',
    answered('P', 'Q'),
    answered('P', 'Q', 'Z'),
    'breaking response-alternative-added, patch client-rewritten',
  ],
  [
    'in a response, a discriminator no longer selects an extension of another branch',
    answered('P', 'Q', 'Z'),
    answered('P', 'Q'),
    'minor response-alternative-removed, patch client-rewritten',
  ],
]
