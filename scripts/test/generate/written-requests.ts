import { createMock } from '@crm-clients/mock'
import { type ApiDescription, loadApiSync } from '@crm-clients/openapi'
import type { Parameter, Schema } from '@crm-clients/openapi/document'
import type { CallArguments } from '@crm-clients/openapi/operation'
import * as runtime from '@crm-clients/runtime'
import fc from 'fast-check'
import { neededFeatures } from '../../src/generate/needed-features.ts'
import { describeOperations, describeVendor } from '../../src/generate/render-vendor.ts'

/** An API with one operation, `send`, that has these parameters and this content. */
export function apiWith(parameters: readonly Parameter[], content: object = {}): ApiDescription {
  const path = parameters.some(parameter => parameter.in === 'path') ? '/things/{q}/parts' : '/things'
  const operation = {
    operationId: 'send',
    parameters,
    requestBody: { content },
    responses: { 204: { description: 'Done' } },
  }
  const document = {
    openapi: '3.1.1',
    info: { title: 'Shop', version: '1' },
    servers: [{ url: 'https://shop.test' }],
    paths: { [path]: { post: operation } },
  }
  return loadApiSync(document as unknown as Parameters<typeof loadApiSync>[0])
}

/** What became of a call. */
export interface Arrival {
  /** What the client refused to send, and why. */
  readonly refused?: unknown
  /** How many requests there were. */
  readonly count: number
  /** What the mock read. */
  readonly values?: CallArguments | undefined
  /** What the mock had against it. */
  readonly objection?: string
}

/** Calls an API that a client was generated for, as far as its mock. */
export async function createSender(api: ApiDescription): Promise<(call: object) => Promise<Arrival>> {
  const mock = await createMock(api)
  const exported = new Map<string, unknown>(Object.entries(runtime))
  const { features, methods, bodies } = neededFeatures(api)
  const named = Object.fromEntries(
    features.map(name => name.split(': ')).map(([slot = '', name = slot]) => [slot, exported.get(name)]),
  )
  const vendor = {
    ...describeVendor('shop', api),
    features: {
      ...named,
      methods: methods.map(name => exported.get(name)),
      bodies: bodies.map(name => exported.get(name)),
    },
  } as unknown as runtime.Vendor
  const operations = describeOperations(api) as unknown as Readonly<Record<string, runtime.OperationEntry>>
  const options = { fetch: mock.fetch, retry: false } as unknown as runtime.VendorOptions<runtime.Vendor>
  const client = runtime.createVendorClient(vendor, operations, options)
  const { send } = client as unknown as { send: (call: object) => Promise<{ status: number; error?: unknown }> }
  return async call => {
    mock.requests.length = 0
    try {
      const { status, error } = await send(call)
      const objection = status === 204 ? {} : { objection: JSON.stringify(error) }
      return { count: mock.requests.length, values: mock.requests[0]?.values, ...objection }
    } catch (refused) {
      if (!runtime.isArgumentError(refused)) throw refused
      return { refused, count: mock.requests.length }
    }
  }
}

/** Letters that are delimiters somewhere, or that a careless writer spells wrong. */
const text = fc.string({
  unit: fc.constantFrom(...'a1b,.;|= &?#%+/[]"\\:@$\'()*!~', 'é', '€', '😀', '\n'),
  maxLength: 5,
})
const name = text.filter(key => key !== '')
const integer = fc.integer()

/** A schema, and values that it accepts. */
export interface Shape {
  readonly schema: Schema
  readonly values: fc.Arbitrary<unknown>
}

const list = (items: object) => ({ type: 'array', items })
const object = (properties: object) => ({ type: 'object', properties })

/** Everything that a value can look like. */
export const SHAPES: Readonly<Record<string, Shape>> = {
  'a text': { schema: { type: 'string' }, values: text },
  'a number': {
    schema: { type: 'number' },
    values: fc.double({ noNaN: true, noDefaultInfinity: true }).map(n => n + 0),
  },
  'a boolean': { schema: { type: 'boolean' }, values: fc.boolean() },
  'a list of texts': { schema: list({ type: 'string' }), values: fc.array(text, { maxLength: 3 }) },
  'a list of numbers': { schema: list({ type: 'integer' }), values: fc.array(integer, { maxLength: 3 }) },
  'a list of objects': {
    schema: list(object({ n: { type: 'integer' }, t: { type: 'string' } })),
    values: fc.array(fc.record({ n: integer, t: text }, { noNullPrototype: true }), { maxLength: 2 }),
  },
  'a list of lists': {
    schema: list(list({ type: 'integer' })),
    values: fc.array(fc.array(integer, { maxLength: 2 }), { maxLength: 2 }),
  },
  'an object': {
    schema: object({ text: { type: 'string' }, n: { type: 'integer' }, 'a,b=c': { type: 'boolean' } }),
    values: fc.record({ text, n: integer, 'a,b=c': fc.boolean() }, { requiredKeys: [], noNullPrototype: true }),
  },
  'an object of any properties': {
    schema: { type: 'object', additionalProperties: { type: 'string' } },
    values: fc.dictionary(name, text, { maxKeys: 3, noNullPrototype: true }),
  },
  'an object that holds others': {
    schema: object({
      tags: list({ type: 'string' }),
      owner: object({ name: { type: 'string' }, age: { type: 'integer' } }),
      lines: list(object({ n: { type: 'integer' } })),
    }),
    values: fc.record(
      {
        tags: fc.array(text, { maxLength: 3 }),
        owner: fc.record({ name: text, age: integer }, { requiredKeys: [], noNullPrototype: true }),
        lines: fc.array(fc.record({ n: integer }, { noNullPrototype: true }), { maxLength: 2 }),
      },
      { requiredKeys: [], noNullPrototype: true },
    ),
  },
}

/** A value without what is not sent: what is empty, absent or null. */
export function whatIsSent(value: unknown): unknown {
  if (value === null || value === undefined) return undefined
  if (typeof value !== 'object' || value instanceof Blob) return value
  const parts = Object.entries(value).map(([key, part]) => [key, whatIsSent(part)] as const)
  const sent = parts.filter(([, part]) => part !== undefined)
  if (sent.length === 0) return undefined
  return Array.isArray(value) ? sent.map(([, part]) => part) : Object.fromEntries(sent)
}
