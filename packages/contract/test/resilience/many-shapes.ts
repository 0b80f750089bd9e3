import { type ApiDescription, loadApiSync } from '@crm-clients/openapi'
import {
  createIdempotencyKey,
  createVendorClient,
  followRedirects,
  type OperationEntry,
  placeCredential,
  writeJson,
  writeMultipart,
  writeRaw,
  writeUrlEncoded,
} from '@crm-clients/runtime'

/** An API, and the factory of its client. */
export interface ApiWithClient {
  readonly api: ApiDescription
  readonly createClient: (options: object) => object
}

/**
 * An API in which every method meets every kind of body, of credential and of idempotency, so many times each: 300 shapes,
 * by far more than any vendor has.
 */
export function createManyShapes(copies = 1): ApiWithClient {
  const described = Array.from({ length: copies }, () => SHAPES)
    .flat()
    .map((shape, index) => describe(shape, `call${index}`))
  const paths = Object.fromEntries(described.map(({ path, item }) => [path, item]))
  const operations = Object.fromEntries(described.map(({ id, entry }) => [id, entry]))
  const info = { title: 'Many', version: 'v1' }
  return {
    api: loadApiSync({ openapi: '3.1.1', info, security: [], components: { securitySchemes: SCHEMES }, paths }),
    createClient: options => createVendorClient(VENDOR, operations, options),
  }
}

const BODIES = {
  'application/json': { type: 'object', required: ['part'], properties: { part: { type: 'string' } } },
  'application/x-www-form-urlencoded': { type: 'object', required: ['part'], properties: { part: { type: 'string' } } },
  'text/plain': { type: 'string', minLength: 3 },
  'image/png': { type: 'string', format: 'binary' },
  'multipart/form-data': { type: 'object', required: ['part'], properties: { part: { format: 'binary' } } },
}

const SCHEMES = {
  bearer: { type: 'http', scheme: 'bearer' },
  basic: { type: 'http', scheme: 'basic' },
  header: { type: 'apiKey', in: 'header', name: 'X-Key' },
  query: { type: 'apiKey', in: 'query', name: 'key' },
  cookie: { type: 'apiKey', in: 'cookie', name: 'session' },
}

const VENDOR = {
  name: 'many',
  credentials: {
    bearer: { in: 'bearer' },
    basic: { in: 'basic' },
    header: { in: 'header', name: 'X-Key' },
    query: { in: 'query', name: 'key' },
    cookie: { in: 'cookie', name: 'session' },
  },
  security: [],
  features: {
    createIdempotencyKey,
    followRedirects,
    placeCredential,
    bodies: [writeJson, writeMultipart, writeUrlEncoded, writeRaw],
  },
} as const

const SECURITY = [['bearer'], ['basic'], ['header'], ['query'], ['cookie'], ['bearer', 'header']]

const SHAPES = ['GET', 'HEAD', 'PUT', 'DELETE', 'POST', 'PATCH'].flatMap(method => {
  const mediaTypes = method === 'GET' || method === 'HEAD' ? [] : Object.keys(BODIES)
  const idempotencies = method === 'POST' || method === 'PATCH' ? ['none', 'mark', 'key'] : ['method']
  return [undefined, ...mediaTypes].flatMap(mediaType =>
    SECURITY.flatMap(security => idempotencies.map(idempotency => ({ method, mediaType, security, idempotency }))),
  )
})

function describe({ method, mediaType, security, idempotency }: (typeof SHAPES)[number], id: string) {
  const schema = BODIES[mediaType as keyof typeof BODIES]
  const isMarked = idempotency === 'mark'
  const key = idempotency === 'key' ? 'Idempotency-Key' : undefined
  const path = `/${id}` as const
  const operation = {
    operationId: id,
    security: [Object.fromEntries(security.map(scheme => [scheme, []]))],
    responses: { 200: { description: 'OK' } },
    ...(mediaType && { requestBody: { required: true, content: { [mediaType]: { schema } } } }),
    ...(isMarked && { 'x-idempotent': true }),
    ...(key && { parameters: [{ name: key, in: 'header', schema: { type: 'string' } }] }),
  }
  const details = {
    security: [security],
    ...(mediaType && { body: [mediaType] }),
    ...(isMarked && { idempotent: true }),
    ...(key && { idempotencyKey: key }),
  }
  const entry: OperationEntry = [path, method, details]
  return { id, path, entry, item: { [method.toLowerCase()]: operation } }
}
