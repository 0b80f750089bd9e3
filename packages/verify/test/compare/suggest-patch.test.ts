import { loadApi } from '@crm-clients/openapi'
import type { OpenApiDocument } from '@crm-clients/openapi/document'
import { validate } from '@crm-clients/openapi/validation'
import { expect, test } from 'vitest'
import { compareValue } from '../../src/compare/compare-value.ts'
import { describePatch } from '../../src/compare/describe-patch.ts'
import type { PatchOperation } from '../../src/compare/suggest-patch.ts'

/** A document with one answer of a schema. */
function documentOf(schema: unknown): OpenApiDocument {
  const response = { description: 'It.', content: { 'application/json': { schema } } }
  return {
    openapi: '3.1.1',
    info: { title: 'Acme', version: '1' },
    paths: { '/things': { get: { operationId: 'getThing', responses: { 200: response } } } },
  } as OpenApiDocument
}

const POINTER = '#/paths/~1things/get/responses/200/content/application~1json/schema'

async function violationsOf(document: OpenApiDocument, value: unknown) {
  const api = await loadApi(document)
  const schema = api.operation('getThing')?.responses['200']?.content?.['application/json']?.schema ?? true
  const place = { schema, pointer: POINTER }
  const count = validate(api, 'response', schema, value, { name: '', location: [] }).length
  const deviations = compareValue(api, {
    name: 'Response body',
    where: 'response body',
    purpose: 'response',
    place,
    value,
    rule: keyword => `body-schema/${keyword}`,
  })
  return { count, deviations }
}

/** As RFC 6902 says. */
function applyPatch(document: OpenApiDocument, patch: readonly PatchOperation[]): OpenApiDocument {
  const changed = structuredClone(document)
  for (const { op, path, value } of patch) {
    const keys = path
      .split('/')
      .slice(1)
      .map(key => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    const last = keys.pop() ?? ''
    const holder = keys.reduce<unknown>((at, key) => Object(at)[key], changed) as Record<string, unknown>
    expect(holder, path).toBeTypeOf('object')
    if (op !== 'add') expect(holder, path).toHaveProperty([last])
    if (last === '-') (holder as unknown as unknown[]).push(value)
    else if (op === 'remove') delete holder[last]
    else holder[last] = value
  }
  return changed
}

test.each([
  [{ enum: ['low', 'high'] }, 'urgent'],
  [{ type: 'object', properties: { 'a/b': { enum: [1] } } }, { 'a/b': 2 }],
  [{ const: 'EUR' }, 'CHF'],
  [{ type: 'string' }, null],
  [{ type: ['string', 'null'] }, 5],
  [{ type: 'integer' }, 1.5],
  [{ type: 'object' }, []],
  [{ type: 'object', required: ['a', 'b'] }, { b: 1 }],
  [{ type: 'object', required: ['a'] }, {}],
  [{ type: 'object', additionalProperties: false, properties: {} }, { a: 1 }],
  [{ allOf: [{ properties: { a: true } }], unevaluatedProperties: false }, { b: 1 }],
  [{ type: 'string', pattern: '^a' }, 'b'],
  [{ type: 'string', format: 'date' }, 'today'],
  [{ type: 'string', minLength: 3 }, 'ab'],
  [{ type: 'string', maxLength: 1 }, '😀😀'],
  [{ minimum: 3 }, 2],
  [{ maximum: 3 }, 4],
  [{ exclusiveMinimum: 3 }, 3],
  [{ exclusiveMaximum: 3 }, 3],
  [{ multipleOf: 0.5 }, 0.3],
  [{ type: 'array', minItems: 2 }, [1]],
  [{ type: 'array', maxItems: 1 }, [1, 2]],
  [{ type: 'array', uniqueItems: true }, [1, 1]],
  [{ type: 'object', minProperties: 1 }, {}],
  [
    { type: 'object', maxProperties: 1 },
    { a: 1, b: 2 },
  ],
  [{ type: 'array', items: { type: 'array', items: { enum: [1] } } }, [[1, 2]]],
])('with what is suggested, %j takes %j', async (schema, value) => {
  const document = documentOf(schema)
  const { deviations } = await violationsOf(document, value)
  expect(deviations.length).toBeGreaterThan(0)
  const patch = deviations.flatMap(deviation => deviation.patch ?? [])
  expect((await violationsOf(applyPatch(document, patch), value)).count).toBe(0)
})

test.each([
  [{ oneOf: [{ type: 'string' }, { type: 'number' }] }, true],
  [{ not: { type: 'string' } }, 'a'],
  [{ type: 'object', properties: { password: { enum: ['a'] } } }, { password: 'b' }],
  [{ enum: ['a'] }, { name: 'Ada' }],
])('for %j and %j, nothing is suggested', async (schema, value) => {
  const { deviations } = await violationsOf(documentOf(schema), value)
  expect(deviations.map(({ patch }) => patch)).toEqual([undefined])
})

test('a patch is described in a line', () => {
  const patch = [
    { op: 'remove', path: '/a/const' },
    { op: 'add', path: '/a/enum', value: ['x', 2n] },
  ] as const
  expect(describePatch(patch)).toBe('remove /a/const; add /a/enum: ["x",2]')
})
