import fc from 'fast-check'
import type { ApiDescription } from '../../src/api-description.ts'
import type { OpenApiDocument, Parameter, Schema } from '../../src/document/openapi-document.ts'
import { readFetchArguments } from '../../src/http/incoming-request.ts'
import { loadApiSync } from '../../src/load-api.ts'
import type { CallArguments } from '../../src/operation/call-arguments.ts'
import { checkRequest } from '../../src/request/check-request.ts'
import { readRequest } from '../../src/request/read-request.ts'
import { writeRequest } from '../../src/request/write-request.ts'
import { readContent } from '../../src/serialization/content.ts'

/** Letters that are delimiters somewhere, or that a careless writer spells wrong. */
export const text = fc.string({
  unit: fc.constantFrom(...'a1b,.;|= &?#%+/[]"\\:@$\'()*!~', 'é', '€', '😀'),
  maxLength: 5,
})
const name = text.filter(key => key !== '')
const integer = fc.integer()
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map(value => value + 0)

export interface Shape {
  readonly schema: Schema
  readonly values: fc.Arbitrary<unknown>
}

/** Schemas, and values that they accept. */
export const SHAPES: Readonly<Record<string, Shape>> = {
  'a text': { schema: { type: 'string' }, values: text },
  'a number': { schema: { type: 'number' }, values: number },
  'an integer': { schema: { type: 'integer' }, values: integer },
  'a boolean': { schema: { type: 'boolean' }, values: fc.boolean() },
  'a list of texts': { schema: { type: 'array', items: { type: 'string' } }, values: fc.array(text, { maxLength: 3 }) },
  'a list of one text': { schema: { type: 'array', items: { type: 'string' } }, values: fc.tuple(text) },
  'a list of numbers': {
    schema: { type: 'array', items: { type: 'number' } },
    values: fc.array(number, { maxLength: 3 }),
  },
  'a list or a number': {
    schema: { oneOf: [{ type: 'array', items: { type: 'boolean' } }, { type: 'number' }] },
    values: fc.oneof(fc.array(fc.boolean(), { minLength: 1, maxLength: 3 }), number),
  },
  'an object': {
    schema: {
      type: 'object',
      properties: { text: { type: 'string' }, n: { type: 'integer' }, 'a,b=c': { type: 'boolean' } },
    },
    values: fc.record({ text, n: integer, 'a,b=c': fc.boolean() }, { requiredKeys: [], noNullPrototype: true }),
  },
  'an object of any properties': {
    schema: { type: 'object', additionalProperties: { type: 'string' } },
    values: fc.dictionary(name, text, { maxKeys: 3, noNullPrototype: true }),
  },
  'an object that holds others': {
    schema: {
      type: 'object',
      properties: {
        tags: { type: 'array', items: { type: 'string' } },
        sizes: { type: 'array', items: { type: 'integer' } },
        owner: { type: 'object', properties: { name: { type: 'string' }, age: { type: 'integer' } } },
      },
    },
    values: fc.record(
      {
        tags: fc.array(text, { maxLength: 3 }),
        sizes: fc.array(integer, { maxLength: 2 }),
        owner: fc.record({ name: text, age: integer }, { requiredKeys: [], noNullPrototype: true }),
      },
      { requiredKeys: [], noNullPrototype: true },
    ),
  },
}

/** An API with one operation, which has these parameters and this content. */
export function apiWith(parameters: readonly Parameter[], content?: object): ApiDescription {
  const path = parameters.some(parameter => parameter.in === 'path') ? '/things/{q}/parts' : '/things'
  const operation = { parameters, ...(content && { requestBody: { content } }), responses: {} }
  const document = { openapi: '3.1.1', info: { title: 'Shop', version: 'v1' }, paths: { [path]: { post: operation } } }
  return loadApiSync(document as unknown as OpenApiDocument)
}

/** What is read of a call that was written as a request, and what is found wrong with it. */
export async function roundTrip(api: ApiDescription, call: CallArguments) {
  const [operation] = api.operations
  if (!operation) throw new Error('The document has no operation.')
  const written = writeRequest({ baseUrl: 'http://shop.test', operation, credentials: [] }, call)
  const request = await readFetchArguments(written)
  const content = await readContent(request.bytes, request.headers.get('content-type') ?? '')
  const values = readRequest(api, operation, request, request.url.pathname, content)
  return { values, refusal: checkRequest(api, operation, request, request.url.pathname, content, values) }
}
