import { expect, test } from 'vitest'
import { diffSpecs } from '../../src/diff/diff-specs.ts'
import type { ChangeVerdict } from '../../src/diff/rule.ts'
import { readVersion } from '../../src/diff/spec-version.ts'
import { json, shop } from './cases/shop-spec.ts'

const schemas = `{ ${[
  'A: { type: object, properties: { a: { type: string } }, required: [a] }',
  'B: { type: object, properties: { k: { const: b } }, required: [k] }',
  'C: { type: object, properties: { k: { const: c } }, required: [k] }',
  'Closed: { type: object, properties: { x: { type: string } }, additionalProperties: false }',
  'Y: { const: y }',
  'Z: { const: z }',
].join(', ')} }`
const A = '{ $ref: "#/components/schemas/A" }'
const B = '{ $ref: "#/components/schemas/B" }'
const C = '{ $ref: "#/components/schemas/C" }'
const Y = '{ $ref: "#/components/schemas/Y" }'
const Z = '{ $ref: "#/components/schemas/Z" }'
const CLOSED = '{ $ref: "#/components/schemas/Closed" }'

const places: readonly (readonly [string, (schema: string) => string])[] = [
  ['alone', schema => schema],
  ['in a property', schema => `{ type: object, properties: { p: ${schema} } }`],
  ['in a list', schema => `{ type: array, items: ${schema} }`],
]

/** The heaviest verdict on a schema that is sent, and on one that is answered. */
function judge(before: string, after: string, place: (schema: string) => string): (ChangeVerdict | undefined)[] {
  const sent = (schema: string) => shop({ body: `{ required: true, ${json(place(schema))} }`, schemas })
  const answered = (schema: string) =>
    shop({ responses: `{ "200": { description: Added, ${json(place(schema))} } }`, schemas })
  return [sent, answered].map(spec => {
    const versions = [before, after].map((schema, index) => readVersion(spec(schema), `${index}.yaml`))
    return diffSpecs(versions[0], versions[1]).changes[0]?.verdict
  })
}

for (const [where, place] of places) {
  test.for([
    ['anyOf with a reference', A, `{ anyOf: [${A}, ${B}] }`],
    ['anyOf with a schema of its own', A, `{ anyOf: [${A}, { type: object, required: [z] }] }`],
    ['anyOf with a text', A, `{ anyOf: [${A}, { type: string }] }`],
    ['oneOf with a text', A, `{ oneOf: [${A}, { type: string }] }`],
    ['oneOf with another constant', B, `{ oneOf: [${B}, ${C}] }`],
    ['oneOf with a closed object that lacks what it requires', A, `{ oneOf: [${A}, ${CLOSED}] }`],
    ['a schema of its own and another one', '{ type: string }', '{ anyOf: [{ type: string }, { type: boolean }] }'],
  ] as const)(`what becomes one of several branches is accepted as before, ${where}: %s`, ([, before, after]) => {
    expect(judge(before, after, place)).toEqual(['minor', 'breaking'])
    expect(judge(after, before, place)).toEqual(['breaking', 'minor'])
  })

  test.for([
    ['a number', '{ type: number }', '{ oneOf: [{ type: number }, { type: integer }] }'],
    ['another alternative', `{ oneOf: [${A}] }`, `{ oneOf: [${A}, { type: object }] }`],
    ['another reference', A, `{ oneOf: [${A}, ${B}] }`],
  ] as const)(`what fits two branches of oneOf is refused, ${where}: %s`, ([, before, after]) => {
    expect(judge(before, after, place)[0]).toBe('breaking')
    expect(judge(after, before, place)[1]).toBe('breaking')
  })

  test(`references to constants are an enum, ${where}`, () => {
    expect(judge('{ enum: [y, z] }', `{ oneOf: [${Y}, ${Z}] }`, place)).toEqual(['patch', 'patch'])
    expect(judge(`{ oneOf: [${Y}, ${Z}] }`, '{ enum: [y] }', place)).toEqual(['breaking', 'minor'])
  })

  test(`a branch that another one covers says nothing, ${where}`, () => {
    const covered = '{ anyOf: [{ type: string }, { type: string, maxLength: 3 }] }'
    expect(judge('{ type: string }', covered, place)).toEqual(['patch', 'patch'])
    expect(judge(covered, '{ type: string }', place)).toEqual(['patch', 'patch'])
  })
}
