import { expect, test } from 'vitest'
import { diffSpecs } from '../../../src/diff/diff-specs.ts'
import { readVersion } from '../../../src/diff/spec-version.ts'
import { json, shop } from '../cases/shop-spec.ts'

/** A spec in which something leads to `NewThing`, which says more beside its reference to `Thing`. */
function sent(reference: string, beside: string): string {
  return shop({
    body: `{ required: true, ${json(reference)} }`,
    schemas: `{
      Order: { type: object, properties: { thing: { $ref: "#/components/schemas/NewThing" } } },
      Thing: { type: object, properties: { name: { type: string } } },
      NewThing: { $ref: "#/components/schemas/Thing"${beside} } }`,
  })
}

const SIZE = ', properties: { size: { type: integer } }'

test.for([
  ['a required property', `, required: [name]${SIZE}`, `, required: [name, size]${SIZE}`, 'request-property-required'],
  ['the first required property', '', ', required: [name]', 'request-property-required'],
  ['a bound', '', ', minProperties: 1', 'request-bound-tightened'],
  ['a bound of a property of both', '', ', properties: { name: { maxLength: 5 } }', 'request-bound-tightened'],
  ['the end of other properties', '', ', additionalProperties: false', 'request-properties-closed'],
] as const)('%s beside a $ref is breaking, wherever a schema refers to that schema', ([, before, after, rule]) => {
  for (const name of ['NewThing', 'Order']) {
    const versions = [before, after].map(beside => sent(`{ $ref: "#/components/schemas/${name}" }`, beside))
    const [old, current] = versions.map((text, index) => readVersion(text, `${index}.yaml`))
    if (!old || !current) throw new Error('There are two versions.')
    const { changes } = diffSpecs(old, current)
    expect(changes.map(change => `${change.verdict} ${change.rule}`)).toContain(`breaking ${rule}`)
  }
})
