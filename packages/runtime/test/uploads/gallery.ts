import {
  attachFiles,
  type ClientOptions,
  createVendorClient,
  sendFile,
  shareRateLimit,
  type Vendor,
  type VendorClient,
  type VendorOptions,
  writeJson,
  writeMultipart,
} from '../../src/index.ts'
import { recordingFetch } from '../shop.ts'

interface Call<Body, Answer> {
  parameters: { query?: never; header?: never; path?: { id: number }; cookie?: never }
  requestBody: { content: { 'application/json': Body } }
  responses: { 201: { content: { 'application/json': Answer } }; 403: { content: { 'application/json': string } } }
}

/** A made-up vendor that takes files in both ways. */
export interface Operations {
  addNote: Call<{ text: string; more?: { tokens?: string[] } }, { id: number }>
  uploadFiles: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    requestBody: { content: { 'multipart/form-data': { files: Blob[] } } }
    responses: { 201: { content: { 'application/json': { data: { key: { token: string } }[] } } } }
  }
  addPicture: Call<
    { title: string; file?: { name?: string; type?: string; size?: number } },
    { put?: { url?: string } }
  >
}

const vendor = {
  name: 'gallery',
  baseUrl: 'https://gallery.test',
  credentials: { token: { in: 'bearer' } },
  security: [['token']],
  rateLimit: { requests: 1, windowMilliseconds: 60_000 },
  features: { shareRateLimit, methods: [attachFiles, sendFile], bodies: [writeJson, writeMultipart] },
} as const satisfies Vendor

const operations = {
  addNote: [
    '/notes/{id}',
    'POST',
    {
      upload: {
        style: 'token',
        operation: 'uploadFiles',
        files: ['files'],
        items: ['data'],
        token: ['key', 'token'],
        tokens: ['more', 'tokens'],
      },
    },
  ],
  uploadFiles: ['/files', 'POST', { body: ['multipart/form-data'] }],
  addPicture: [
    '/pictures/{id}',
    'POST',
    {
      upload: {
        style: 'url',
        name: ['file', 'name'],
        type: ['file', 'type'],
        size: ['file', 'size'],
        url: ['put', 'url'],
      },
    },
  ],
} as const

/** A client of the gallery, and what it sent. */
export function createGallery(answer: (request: Request) => Response | Promise<Response>, options: ClientOptions = {}) {
  const { fetch, requests } = recordingFetch(answer)
  type Gallery = VendorClient<object, Operations, typeof operations>
  const gallery = createVendorClient<Gallery, typeof vendor>(vendor, operations, {
    token: 'top-secret',
    rateLimit: false,
    ...options,
    fetch,
  } as VendorOptions<typeof vendor>)
  return { gallery, requests, asked: () => requests.map(({ method, url }) => `${method} ${url}`) }
}
