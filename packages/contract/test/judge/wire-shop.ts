import {
  chooseBody,
  createVendorClient,
  type OperationEntry,
  type Vendor,
  type VendorOptions,
  writeJson,
  writeMultipart,
  writeStyledParameter,
  writeUrlEncoded,
} from '@crm-clients/runtime'
import { apiOf } from '@crm-clients/test-support'

/** A document whose requests are written in many ways: paths, styles, cookies, JSON and forms. */
export const WIRE_SHOP = apiOf(`
servers: [{ url: https://wire.test/v1 }]
paths:
  /things/{name}:
    put:
      operationId: putThing
      parameters:
        - { name: name, in: path, required: true, schema: { type: string }, example: 'a/b ü%' }
        - { name: tags, in: query, style: pipeDelimited, explode: false, schema: { type: array, items: { type: string } }, example: [a, b] }
        - { name: filter, in: query, style: deepObject, schema: { type: object, properties: { size: { type: integer }, name: { type: string } } }, example: { size: 5, name: x } }
        - { name: session, in: cookie, schema: { type: string }, example: abc }
        - { name: theme, in: cookie, schema: { type: string }, example: dark }
      requestBody:
        content:
          application/json: { schema: { type: object, properties: { n: { type: integer } } } }
          application/x-www-form-urlencoded: { schema: { type: object, properties: { note: { type: string }, list: { type: array, items: { type: string } } } }, example: { note: a b, list: [x, y] } }
          multipart/form-data: { schema: { type: object, properties: { file: { type: string, format: binary }, note: { type: string } } }, example: { file: text, note: a } }
      responses: { '200': { description: OK } }
`)

const vendor = {
  name: 'wire',
  baseUrl: 'https://wire.test/v1',
  credentials: {},
  security: [],
  features: { chooseBody, writeStyledParameter, bodies: [writeJson, writeMultipart, writeUrlEncoded] },
} as const satisfies Vendor

const putThing: OperationEntry = [
  '/things/{name}',
  'PUT',
  {
    body: ['application/json', 'application/x-www-form-urlencoded', 'multipart/form-data'],
    styles: {
      'query.tags': { style: 'pipeDelimited', explode: false },
      'query.filter': { style: 'deepObject', explode: true },
    },
  },
]

type Options = VendorOptions<typeof vendor>

/** Creates the client that a generator makes of it, whose requests are changed on their way. */
export function createWireClient(change: (request: Request) => Request | Promise<Request> = request => request) {
  return (options: Options): object => {
    const send = options.fetch ?? fetch
    const changed = async (...args: Parameters<typeof fetch>) => await send(await change(new Request(...args)))
    return createVendorClient(
      vendor,
      { putThing },
      { ...options, fetch: Object.assign(changed, { rateLimit: false } as const) },
    )
  }
}
