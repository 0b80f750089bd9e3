import {
  createVendorClient,
  ExactResult,
  type Int64Place,
  writeExactBody,
  writeExactParameter,
  writeJson,
  writeJsonLines,
  writeMultipart,
  writeRaw,
  writeUrlEncoded,
} from '../../src/index.ts'
import { recordingFetch } from '../shop.ts'

const THING: Int64Place = { at: { id: 'bigint', key: 'text', map: { each: 'bigint' }, next: () => THING } }

const vendor = {
  name: 'shop',
  credentials: {},
  security: [],
  features: {
    result: ExactResult,
    writeStyledParameter: writeExactParameter,
    bodies: [writeExactBody, writeJson, writeJsonLines, writeMultipart, writeUrlEncoded, writeRaw],
  },
} as const

const form = (contentType: string) =>
  [
    '/form',
    'POST',
    {
      body: [contentType],
      encoding: {
        [contentType]: { id: { int64: 'bigint' }, keys: { int64: { each: 'text' } }, thing: { int64: THING } },
      },
    },
  ] as const

const operations = {
  find: [
    '/things/{id}',
    'GET',
    {
      styles: {
        'path.id': { int64: 'bigint' },
        'query.ids': { int64: { each: 'text' } },
        'query.filter': { style: 'json', int64: THING },
        'header.x-id': { int64: 'bigint' },
      },
      int64: { 200: THING, 403: null, '4XX': THING, default: { each: 'bigint' } },
      exactHeaders: ['x-id'],
    },
  ],
  put: ['/things', 'PUT', { encoding: { 'application/json': { '': { int64: THING } } }, int64: { 200: THING } }],
  lines: [
    '/lines',
    'POST',
    { body: ['application/x-ndjson'], encoding: { 'application/x-ndjson': { '': { int64: { each: THING } } } } },
  ],
  text: ['/text', 'POST', { body: ['text/plain'], encoding: { 'text/plain': { '': { int64: 'bigint' } } } }],
  multipart: form('multipart/form-data'),
  parts: [
    '/parts',
    'POST',
    {
      body: ['multipart/form-data'],
      encoding: { 'multipart/form-data': { things: { contentType: 'application/json', int64: { each: THING } } } },
    },
  ],
  urlEncoded: form('application/x-www-form-urlencoded'),
  open: [
    '/open',
    'POST',
    {
      body: ['application/x-www-form-urlencoded'],
      encoding: { 'application/x-www-form-urlencoded': { name: { int64: null }, '': { int64: 'text' } } },
    },
  ],
} as const

/** Calls a method of a client that has exact integers, and resolves to its result and what was sent. */
export async function exchange(
  operation: keyof typeof operations,
  call: object,
  response: () => Response = answer('{}'),
) {
  const { fetch, requests } = recordingFetch(response)
  const client = createVendorClient<Record<string, (call: object) => Promise<ExactResult>>>(vendor, operations, {
    baseUrl: 'https://shop.test',
    fetch,
    retry: false,
  } as never)
  const result = await client[operation]?.(call)
  return { result, request: requests[0] as Request }
}

/** An answer with this text of JSON. */
export function answer(json: string, init: ResponseInit = {}): () => Response {
  return () => new Response(json, { ...init, headers: { 'content-type': 'application/json', ...init.headers } })
}
