import { loadApiSync } from '@crm-clients/openapi'
import type { OpenApiDocument } from '@crm-clients/openapi/document'
import { expect, test } from 'vitest'
import { renderSchema } from '../../src/generate/render-schema.ts'
import { nameTypesOf } from '../../src/generate/type-names.ts'
import { typeDocument } from '../../src/generate/typed-document/typed-document.ts'

/** The type of a field of a form. */
async function typeOf(schema: object): Promise<string | undefined> {
  return /it: (.*);/.exec(await typesWith(schema))?.[1]
}

async function typesWith(schema: object): Promise<string> {
  const info = { title: 'Acme', version: '1' }
  const components = { schemas: { Thing: { type: 'object', required: ['it'], properties: { it: schema } } } }
  const content = { 'multipart/form-data': { schema: { $ref: '#/components/schemas/Thing' } } }
  const paths = { '/things': { post: { operationId: 'send', requestBody: { content }, responses: {} } } }
  const api = loadApiSync({ openapi: '3.1.1', info, paths, components } as OpenApiDocument)
  const typed = typeDocument(api)
  return renderSchema(typed, nameTypesOf(typed, api.operations))
}

const INT64 = { type: 'integer', format: 'int64' }

test.each([
  ['a file', { type: 'string', format: 'binary' }, 'Blob'],
  ['a file or nothing', { type: ['string', 'null'], format: 'binary' }, 'Blob | null'],
  ['a file, as OpenAPI 3.1 writes it', { contentMediaType: 'image/png' }, 'Blob'],
  ['bytes', { type: 'string', contentMediaType: 'application/octet-stream' }, 'Blob'],
  ['bytes in Base64', { type: 'string', contentMediaType: 'image/png', contentEncoding: 'base64' }, 'string'],
  ['JSON in a text', { type: 'string', contentMediaType: 'application/json' }, 'string'],
  ['a text that is a number', { type: 'string', pattern: '^\\d+$' }, 'string'],
  [
    'a text that is a number, beside a literal',
    { oneOf: [{ const: 'all' }, { type: 'string', pattern: '^\\d+$' }] },
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the type that is expected
    '"all" | `${number}`',
  ],
  ['what must not be sent', { not: {} }, 'never'],
  ['what must not be sent, told in the not', { not: { description: 'Anything' } }, 'never'],
  ['a field that nothing describes', {}, 'Blob'],
  ['a field with a branch that says nothing', { anyOf: [{ type: 'string' }, {}] }, 'unknown'],
  ['an open enum', { type: 'string', 'x-extensible-enum': ['new', 'paid'] }, '"new" | "paid" | (string & {})'],
  ['an open enum of numbers', { type: 'integer', 'x-extensible-enum': [-1, 2] }, '-1 | 2 | (number & {})'],
  ['an open enum or null', { type: ['string', 'null'], 'x-extensible-enum': ['a'] }, '"a" | (string & {}) | null'],
  ['an enum that says both', { type: 'string', enum: ['a'], 'x-extensible-enum': ['b'] }, '"a"'],
  ['a date', { type: 'string', format: 'date-time' }, 'string'],
  ['an integer of 64 bits', INT64, 'number'],
  ['one that is exact', { ...INT64, 'x-int64': 'bigint' }, 'bigint'],
  ['the text of one', { ...INT64, 'x-int64': 'text' }, 'string'],
  ['one that may be null', { ...INT64, type: ['integer', 'null'], 'x-int64': 'bigint' }, 'bigint | null'],
  ['one that is listed', { ...INT64, 'x-int64': 'bigint', enum: [1, -9007199254740993n] }, '1n | -9007199254740993n'],
  [
    'the text of one that is listed',
    { ...INT64, 'x-int64': 'text', enum: [1, 9007199254740993n] },
    '"1" | "9007199254740993"',
  ],
  ['one that is fixed', { ...INT64, 'x-int64': 'bigint', const: 9007199254740993n }, '9007199254740993n'],
  [
    'one that another schema narrows',
    { type: 'integer', allOf: [{ ...INT64, 'x-int64': 'bigint' }] },
    'bigint & bigint',
  ],
  ['one beside a fraction', { oneOf: [{ ...INT64, 'x-int64': 'bigint' }, { type: 'number' }] }, 'bigint | number'],
])('%s has its type', async (_, schema, type) => {
  expect(await typeOf(schema)).toBe(type)
})

test.each([
  ['listed numbers', { enum: [0.5, 10] }, '0.5 | 10'],
  ['a truth value', { const: true }, 'true'],
  ['an object, which has no text', { enum: [{ a: 1 }] }, 'string | Blob'],
])('a body of plain text that is %s has its type', async (_, schema, type) => {
  const content = { 'text/plain': { schema } }
  const paths = { '/things': { post: { operationId: 'send', requestBody: { content }, responses: {} } } }
  const api = loadApiSync({ openapi: '3.1.1', info: { title: 'Acme', version: '1' }, paths } as OpenApiDocument)
  const typed = typeDocument(api)
  expect(await renderSchema(typed, nameTypesOf(typed, api.operations))).toContain(`"text/plain": ${type};`)
})

test('what a branch demands has the type that stands beside it, also where the branch names it', async () => {
  const properties = { clientId: { type: ['integer', 'null'] }, client: { type: 'object', required: ['name'] } }
  const anyOf = [{ required: ['clientId'], properties: { clientId: true } }, { required: ['client'] }]
  const types = await typesWith({ type: 'object', properties, anyOf })
  expect(types).toMatch(/\(\{\s+clientId: number \| null;\s+\} \| \{\s+client: \{\s+name: unknown;/)
})

test('parameters that exclude each other are a choice, each with its comment', async () => {
  const parameters = ['client', 'supplier', 'page', 'from', 'after'].map(name => {
    return { name, in: 'query', description: `The ${name}.`, schema: { type: 'integer' } }
  })
  const groups = [{ required: true, parameters: ['client', 'supplier'] }, { parameters: ['from', 'after'] }]
  const get = { operationId: 'list', 'x-exclusive-parameters': groups, parameters, responses: {} }
  const info = { title: 'Acme', version: '1' }
  const api = loadApiSync({ openapi: '3.1.1', info, paths: { '/things': { get } } } as unknown as OpenApiDocument)
  const typed = typeDocument(api)
  const types = await renderSchema(typed, nameTypesOf(typed, api.operations))
  const comment = (name: string) => `/\\*\\* @description The ${name}\\. \\*/`
  expect(types.replace(/\s+/g, ' ')).toMatch(
    new RegExp(
      [
        `query: { ${comment('page')} page\\?: number; } & `,
        `\\({ ${comment('client')} client: number; supplier\\?: never; }`,
        ` \\| { client\\?: never; ${comment('supplier')} supplier: number; }\\) & `,
        `\\({ ${comment('from')} from\\?: number; after\\?: never; }`,
        ` \\| { from\\?: never; ${comment('after')} after\\?: number; }\\);`,
      ].join(''),
    ),
  )
})

test('a parameter that another operation describes has its type, and none that leads through that operation', async () => {
  const limit = { name: 'limit', in: 'query', schema: { type: 'integer' } }
  const api = loadApiSync({
    openapi: '3.1.1',
    info: { title: 'Acme', version: '1' },
    paths: {
      '/a': { get: { operationId: 'listA', parameters: [limit], responses: {} } },
      '/b': { get: { operationId: 'listB', parameters: [{ $ref: '#/paths/~1a/get/parameters/0' }], responses: {} } },
    },
  } as OpenApiDocument)
  const typed = typeDocument(api)
  const types = await renderSchema(typed, nameTypesOf(typed, api.operations))
  expect(types.match(/limit\?: .*/g)).toEqual(['limit?: number;', 'limit?: number;'])
})
