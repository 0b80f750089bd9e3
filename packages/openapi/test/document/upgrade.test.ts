import { expect, test } from 'vitest'
import { loadDocument, parseDocument } from '../../src/document/load-document.ts'
import type { OpenApiDocument } from '../../src/document/openapi-document.ts'
import { upgradeDocument } from '../../src/document/upgrade.ts'
import { loadApiSync } from '../../src/load-api.ts'

const DIALECT = 'https://json-schema.org/draft/2020-12/schema'

/** A 3.0 document with one schema. */
function documentWith(schema: object): OpenApiDocument {
  const components = { schemas: { Thing: schema, Other: { type: 'object' } } }
  return { openapi: '3.0.3', info: { title: 'Shop', version: 'v1' }, components } as OpenApiDocument
}

/** A schema of OpenAPI 3.0 as that of the upgraded document, and what was said about it. */
function upgrade(schema: object): { schema: unknown; notes: string[] } {
  const notes: string[] = []
  const { components } = upgradeDocument(documentWith(schema), (pointer, note) => notes.push(`${pointer}: ${note}`))
  return { schema: components?.schemas?.Thing, notes }
}

test('nullable is null beside the type, and in the list of values', () => {
  expect(upgrade({ type: 'string', nullable: true }).schema).toEqual({ type: ['string', 'null'] })
  expect(upgrade({ type: 'string', nullable: false }).schema).toEqual({ type: 'string' })
  expect(upgrade({ type: 'string', enum: ['a'], nullable: true }).schema).toEqual({
    type: ['string', 'null'],
    enum: ['a', null],
  })
  expect(upgrade({ type: 'string', enum: ['a', null], nullable: true }).schema).toEqual({
    type: ['string', 'null'],
    enum: ['a', null],
  })
  expect(upgrade({ type: 'string', nullable: true }).notes).toEqual([])
})

test('nullable without a type is read as it was meant, and noted', () => {
  const reference = { $ref: '#/components/schemas/Other' }
  expect(upgrade({ nullable: true, allOf: [reference], description: 'The other.' })).toEqual({
    schema: { description: 'The other.', anyOf: [{ allOf: [reference] }, { type: 'null' }] },
    notes: ['#/components/schemas/Thing: "nullable" without a type is read as: may be null'],
  })
  expect(upgrade({ nullable: true, oneOf: [reference] }).schema).toEqual({ oneOf: [reference, { type: 'null' }] })
  expect(upgrade({ nullable: true, anyOf: [reference] }).schema).toEqual({ anyOf: [reference, { type: 'null' }] })
  expect(upgrade({ nullable: true, enum: ['a'] }).schema).toEqual({ enum: ['a', null] })
  // Nothing is forbidden here, so null is allowed as it is.
  expect(upgrade({ nullable: true, description: 'Anything.' })).toEqual({
    schema: { description: 'Anything.' },
    notes: [],
  })
})

test('nullable is read as it was meant in OpenAPI 3.1 too, also beside a $ref, and a property may have that name', () => {
  const reference = { $ref: '#/components/schemas/Other' }
  const properties = {
    name: { type: 'string', nullable: true },
    other: { ...reference, nullable: true },
    nullable: { type: 'boolean' },
    example: { type: 'object', example: { nullable: true } },
  }
  const given = { ...documentWith({ type: 'object', properties }), openapi: '3.1.1' }
  const { components } = upgradeDocument(given)
  expect(components?.schemas?.Thing).toEqual({
    type: 'object',
    properties: {
      ...properties,
      name: { type: ['string', 'null'] },
      other: { anyOf: [reference, { type: 'null' }] },
    },
  })
})

test('what stands beside a $ref is ignored, as 3.0 says, and noted', () => {
  const reference = { $ref: '#/components/schemas/Other' }
  expect(upgrade({ ...reference, nullable: true, required: ['a'] })).toEqual({
    schema: reference,
    notes: ['#/components/schemas/Thing: OpenAPI 3.0 ignores what stands beside a $ref: nullable, required'],
  })
  expect(upgrade({ properties: { a: { ...reference, minLength: 1 } } }).schema).toEqual({
    properties: { a: reference },
  })
})

test('a limit that is said to be exclusive becomes an exclusive limit', () => {
  expect(upgrade({ minimum: 0, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false }).schema).toEqual({
    exclusiveMinimum: 0,
    maximum: 9,
  })
  expect(upgrade({ exclusiveMaximum: true }).schema).toEqual({})
})

test('files, and texts that hold bytes, stay what everybody here understands', () => {
  for (const format of ['binary', 'byte']) {
    expect(upgrade({ type: 'string', format }).schema).toEqual({ type: 'string', format })
  }
})

test('schemas are upgraded wherever they stand, and data and names are left alone', () => {
  const nullable = { type: 'string', nullable: true }
  const { schema } = upgrade({
    example: nullable,
    default: nullable,
    enum: [nullable],
    'x-note': nullable,
    properties: { nullable, example: { items: nullable, not: nullable } },
  })
  const upgraded = { type: ['string', 'null'] }
  expect(schema).toEqual({
    example: nullable,
    default: nullable,
    enum: [nullable],
    'x-note': nullable,
    properties: { nullable: upgraded, example: { items: upgraded, not: upgraded } },
  })
})

test('a schema to which only a reference leads is upgraded as well', () => {
  const document = {
    ...documentWith({ $ref: '#/x-shared/Text' }),
    'x-shared': { Text: { type: 'string', nullable: true } },
  }
  expect(upgradeDocument(document)['x-shared']).toEqual({ Text: { type: ['string', 'null'] } })
})

test('the given document is not changed, and says its own version still', () => {
  const document = documentWith({ type: 'string', nullable: true })
  const before = structuredClone(document)
  expect(loadDocument(document).openapi).toBe('3.1.1')
  expect(document).toEqual(before)
})

test('a document that is loaded names the dialect of its schemas', () => {
  const plain: OpenApiDocument = { openapi: '3.1.0', info: { title: 'Shop', version: 'v1' } }
  const base = 'https://spec.openapis.org/oas/3.1/dialect/base'
  const own = 'https://json-schema.org/draft/2019-09/schema'
  expect(loadDocument(plain).jsonSchemaDialect).toBe(DIALECT)
  expect(loadDocument({ ...plain, jsonSchemaDialect: base }).jsonSchemaDialect).toBe(DIALECT)
  expect(loadDocument({ ...plain, jsonSchemaDialect: own }).jsonSchemaDialect).toBe(own)
  expect(loadDocument(documentWith({})).jsonSchemaDialect).toBe(DIALECT)
})

test('lines stay those of the file', () => {
  const yaml = `openapi: 3.0.3
info: { title: Shop, version: v1 }
components:
  schemas:
    Thing:
      minimum: 1
      exclusiveMinimum: true
      properties:
        name: { type: string, nullable: true }
`
  const api = loadApiSync(parseDocument(yaml, 'shop.yaml'))
  expect(api.placeOf('#/components/schemas/Thing/exclusiveMinimum')).toBe('shop.yaml:7')
  expect(api.locate('#/components/schemas/Thing/properties/name/type')).toMatchObject({ line: 9 })
})
