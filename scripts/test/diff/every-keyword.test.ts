import { expect, test } from 'vitest'
import { diffSpecs } from '../../src/diff/diff-specs.ts'
import { readVersion } from '../../src/diff/spec-version.ts'
import { json, shop } from './cases/shop-spec.ts'

/** Keywords that rule values out or change what callers write, each beside what it needs and with a value. */
const compared: readonly (readonly [keyword: string, beside: string, ...values: string[]])[] = [
  ['$ref', '', '"#/components/schemas/Other"'],
  ['$dynamicRef', '', '"#other"'],
  ['additionalProperties', 'type: object', 'false', '{ type: string }'],
  ['allOf', '', '[{ type: string }]', '[false]'],
  ['anyOf', '', '[{ type: string }]', '[false]'],
  ['const', '', 'a', 'false'],
  ['contains', 'type: array', 'true', 'false', '{ type: string }'],
  ['contentEncoding', 'type: string', 'base64'],
  ['contentMediaType', 'type: string, contentEncoding: base64', 'image/png'],
  ['contentSchema', 'type: string, contentMediaType: application/json', 'false', '{ type: string }'],
  ['default', 'type: string', 'a'],
  ['dependentRequired', 'type: object', '{ a: [b] }'],
  ['dependentSchemas', 'type: object', '{ a: false }', '{ a: { required: [b] } }'],
  ['deprecated', 'type: string', 'true'],
  ['discriminator', 'oneOf: [{ $ref: "#/components/schemas/Other" }]', '{ propertyName: k }'],
  ['else', 'type: string, if: { maxLength: 3 }', 'false', '{ minLength: 9 }'],
  ['enum', 'type: string', '[a]'],
  ['exclusiveMaximum', 'type: number', '5'],
  ['exclusiveMinimum', 'type: number', '5'],
  ['format', 'type: string', 'date'],
  ['if', 'type: string, then: false', 'true', '{ maxLength: 3 }'],
  ['items', 'type: array', 'false', '{ type: string }'],
  ['maxContains', 'type: array, contains: { type: string }', '5'],
  ['maximum', 'type: number', '5'],
  ['maxItems', 'type: array', '5'],
  ['maxLength', 'type: string', '5'],
  ['maxProperties', 'type: object', '5'],
  ['minContains', 'type: array, contains: { type: string }', '5', '0'],
  ['minimum', 'type: number', '5'],
  ['minItems', 'type: array', '5'],
  ['minLength', 'type: string', '5'],
  ['minProperties', 'type: object', '5'],
  ['multipleOf', 'type: number', '5'],
  ['not', '', 'true', '{ type: string }'],
  ['oneOf', '', '[{ type: string }]', '[false]'],
  ['pattern', 'type: string', '"^a"'],
  ['patternProperties', 'type: object', '{ ^a: false }', '{ ^a: { type: string } }'],
  ['prefixItems', 'type: array', '[false]', '[{ type: string }]'],
  ['properties', 'type: object', '{ a: false }', '{ a: true }', '{ a: { type: string } }'],
  ['propertyNames', 'type: object', 'false', '{ maxLength: 3 }'],
  ['required', 'type: object', '[a]'],
  ['then', 'type: string, if: { maxLength: 3 }', 'false', '{ minLength: 2 }'],
  ['type', '', 'string'],
  ['unevaluatedItems', 'type: array', 'false', '{ type: string }'],
  ['unevaluatedProperties', 'type: object', 'false', '{ type: string }'],
  ['uniqueItems', 'type: array', 'true'],
  ['x-comparisons', 'type: object', '[a < b]'],
  ['x-extensible-enum', 'type: string', '[a]'],
  ['x-int64', 'type: integer, format: int64', 'bigint'],
]

/** Keywords that say nothing about values, or nothing with this value. */
const silent: readonly (readonly [keyword: string, beside: string, ...values: string[]])[] = [
  ['$anchor', '', 'other'],
  ['$comment', '', 'text'],
  ['$defs', '', '{ Other: false }'],
  ['$dynamicAnchor', '', 'other'],
  ['$id', '', 'https://shop.test/thing'],
  ['$schema', '', 'https://json-schema.org/draft/2020-12/schema'],
  ['$vocabulary', '', '{}'],
  ['contains', 'type: array, minContains: 0', 'true', 'false', '{ type: string }'],
  ['deprecated', '', 'false'],
  ['description', '', 'text'],
  ['else', '', 'false', 'true'],
  ['example', '', 'text'],
  ['examples', '', '[text]'],
  ['externalDocs', '', '{ url: https://shop.test }'],
  ['if', '', 'true', 'false', '{ type: string }'],
  ['not', '', 'false'],
  ['propertyNames', 'type: object', 'true', '{}'],
  ['then', '', 'false', 'true'],
  ['title', '', 'text'],
  ['unevaluatedItems', 'type: array', 'true', '{}'],
  ['uniqueItems', 'type: array', 'false'],
  ['x-inferred', '', 'true'],
  ['xml', '', '{ name: thing }'],
]

const rows = (table: typeof compared) =>
  table.flatMap(([keyword, beside, ...values]) => values.map(value => [`${keyword}: ${value}`, beside] as const))

/** The rules that speak of a keyword that is added to a schema that is sent. */
function rulesFor(said: string, beside: string): string[] {
  const spec = (...keywords: string[]) =>
    shop({
      body: `{ required: true, ${json('{ $ref: "#/components/schemas/Thing" }')} }`,
      schemas: `{ Thing: { ${keywords.filter(Boolean).join(', ')} }, Other: { type: object, required: [k], properties: { k: { type: string } } } }`,
    })
  const [before, after] = [spec(beside), spec(beside, said)].map((text, index) => readVersion(text, `${index}.yaml`))
  return diffSpecs(before, after).changes.map(({ rule }) => rule)
}

const general = ['client-rewritten', 'client-documentation-changed']

test.for(rows(compared))('%s is compared', ([said, beside]) => {
  expect(rulesFor(said, beside).filter(rule => !general.includes(rule))).not.toEqual([])
})

test.for(rows(silent))('%s says nothing, and is mentioned', ([said, beside]) => {
  const rules = rulesFor(said, beside)
  expect(rules).not.toEqual([])
  expect(rules.filter(rule => !general.includes(rule))).toEqual([])
})

test('every keyword of the 2020-12 vocabularies and of OpenAPI is in one of the two lists', () => {
  const vocabularies = `$id $schema $ref $anchor $dynamicRef $dynamicAnchor $vocabulary $comment $defs
    prefixItems items contains additionalProperties properties patternProperties dependentSchemas propertyNames if then
    else allOf anyOf oneOf not unevaluatedItems unevaluatedProperties type const enum multipleOf maximum exclusiveMaximum
    minimum exclusiveMinimum maxLength minLength pattern maxItems minItems uniqueItems maxContains minContains
    maxProperties minProperties required dependentRequired format contentEncoding contentMediaType contentSchema title
    description default deprecated examples discriminator xml externalDocs example`
  const known = new Set([...compared, ...silent].map(([keyword]) => keyword))
  // A property that travels one way is a case of its own, below.
  expect(vocabularies.split(/\s+/).filter(keyword => !known.has(keyword))).toEqual([])
})

test.for([
  ['readOnly: true', 'request-property-read-only'],
  ['writeOnly: true', 'client-rewritten'],
] as const)('a property with %s is compared where it is sent', ([said, rule]) => {
  const spec = (keyword: string) => `properties: { a: { type: string${keyword} } }`
  const versions = [spec(''), spec(`, ${said}`)].map((schema, index) =>
    readVersion(shop({ body: `{ ${json(`{ type: object, ${schema} }`)} }` }), `${index}.yaml`),
  )
  expect(diffSpecs(versions[0], versions[1]).changes.map(change => change.rule)).toEqual([rule])
})
