import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isPlainlyWritten } from '../../src/validation/keyword-shapes.ts'

const KEYWORDS = [
  ...[
    '$anchor',
    '$comment',
    '$defs',
    '$dynamicAnchor',
    '$dynamicRef',
    '$ref',
    'additionalProperties',
    'allOf',
    'anyOf',
  ],
  ...[
    'const',
    'contains',
    'contentEncoding',
    'contentMediaType',
    'contentSchema',
    'default',
    'definitions',
    'dependencies',
  ],
  ...[
    'dependentRequired',
    'dependentSchemas',
    'deprecated',
    'description',
    'else',
    'enum',
    'examples',
    'exclusiveMaximum',
  ],
  ...['exclusiveMinimum', 'format', 'if', 'items', 'maxContains', 'maximum', 'maxItems', 'maxLength', 'maxProperties'],
  ...['minContains', 'minimum', 'minItems', 'minLength', 'minProperties', 'multipleOf', 'not', 'oneOf', 'pattern'],
  ...[
    'patternProperties',
    'prefixItems',
    'properties',
    'propertyNames',
    'readOnly',
    'required',
    'then',
    'title',
    'type',
  ],
  ...['unevaluatedItems', 'unevaluatedProperties', 'uniqueItems', 'writeOnly', 'x-unknown', 'nullable'],
]

const types = fc.constantFrom('string', 'number', 'integer', 'boolean', 'object', 'array', 'null', 'strng')
const texts = fc.constantFrom('a', 'b', '^a$', '')
const values = fc.oneof(
  fc.constantFrom(
    null,
    true,
    false,
    0,
    -1,
    1,
    0.5,
    [],
    {},
    [{}],
    [true],
    { a: {} },
    { a: true },
    { a: 1 },
    { a: ['b'] },
  ),
  types,
  texts,
  fc.array(types, { maxLength: 3 }),
  fc.array(texts, { maxLength: 3 }),
)
const schemas = fc.dictionary(fc.constantFrom(...KEYWORDS), values, { maxKeys: 3, noNullPrototype: true })

test('what is plainly written is what the meta-schema accepts, but for rare keywords', () => {
  const ajv = new Ajv2020({ strict: false, logger: false, validateFormats: false })
  const seen = { plain: 0, refused: 0 }
  fc.assert(
    fc.property(schemas, schema => {
      const isAccepted = ajv.validateSchema(schema) === true
      const isPlain = isPlainlyWritten(schema)
      const isRare = ['$anchor', '$dynamicAnchor', 'dependencies'].some(keyword => keyword in schema)
      expect([schema, isPlain]).toEqual([schema, isAccepted && !isRare])
      seen[isPlain ? 'plain' : 'refused'] += 1
    }),
    { numRuns: 5000 },
  )
  expect(Math.min(seen.plain, seen.refused)).toBeGreaterThan(500)
})
