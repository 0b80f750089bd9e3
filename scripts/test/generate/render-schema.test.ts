import type { OpenApiDocument } from '@crm-clients/openapi/document'
import { expect, test } from 'vitest'
import { renderSchema } from '../../src/generate/render-schema.ts'

async function typeOf(schema: object): Promise<string | undefined> {
  const info = { title: 'Acme', version: '1' }
  const components = { schemas: { Thing: { type: 'object', required: ['it'], properties: { it: schema } } } }
  const text = await renderSchema({ openapi: '3.1.1', info, components } as OpenApiDocument, [])
  return /it: (.*);/.exec(text)?.[1]
}

test.each([
  ['a file', { type: 'string', format: 'binary' }, 'Blob'],
  ['a file or nothing', { type: ['string', 'null'], format: 'binary' }, 'Blob | null'],
  ['a file, as OpenAPI 3.1 writes it', { contentMediaType: 'image/png' }, 'Blob'],
  ['bytes', { type: 'string', contentMediaType: 'application/octet-stream' }, 'Blob'],
  ['bytes in Base64', { type: 'string', contentMediaType: 'image/png', contentEncoding: 'base64' }, 'string'],
  ['JSON in a text', { type: 'string', contentMediaType: 'application/json' }, 'string'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the type that is expected
  ['a text that is a number', { type: 'string', pattern: '^\\d+$' }, '`${number}`'],
  ['what must not be sent', { not: {} }, 'never'],
  ['an open enum', { type: 'string', 'x-extensible-enum': ['new', 'paid'] }, '"new" | "paid" | (string & {})'],
  ['an open enum of numbers', { type: 'integer', 'x-extensible-enum': [-1, 2] }, '-1 | 2 | (number & {})'],
  ['an open enum or null', { type: ['string', 'null'], 'x-extensible-enum': ['a'] }, '"a" | (string & {}) | null'],
  ['an enum that says both', { type: 'string', enum: ['a'], 'x-extensible-enum': ['b'] }, '"a"'],
  ['a date', { type: 'string', format: 'date-time' }, 'string'],
])('%s has its type', async (_, schema, type) => {
  expect(await typeOf(schema)).toBe(type)
})
