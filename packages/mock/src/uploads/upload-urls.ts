import type { ApiDescription } from '@crm-clients/openapi'
import { readPointer, replaceAt, splitPointer } from '@crm-clients/openapi/document'
import { type IncomingRequest, problem } from '@crm-clients/openapi/http'
import { type DocumentedUrlUpload, readUpload } from '@crm-clients/openapi/operation'
import type { Answer } from '../answer/answer.ts'
import { objectTo } from '../answer/object-to.ts'
import { isValidAnswer } from '../answer/valid-answer.ts'
import type { Checked } from '../check/check.ts'
import type { RecordedUpload } from './recorded-upload.ts'

/** The URLs to which a mock wants files to be sent, in place of those of a storage that it does not have. */
export interface UploadUrls {
  /** The files that came, oldest first. Tests may empty the list. */
  readonly uploads: RecordedUpload[]
  /** Gives an answer a URL of the mock, where the operation says with `x-upload` that it has one. */
  readonly offer: (checked: Checked, answer: Answer) => Answer
  /** The answer to a request for such a URL; undefined for any other request. */
  readonly take: (request: IncomingRequest) => Answer | undefined
  readonly reset: () => void
}

/** What is to come to a URL, as far as the request that got it has said so. */
interface Expected extends Pick<RecordedUpload, 'operationId'> {
  readonly name: unknown
  readonly type: unknown
  readonly size: unknown
}

/** Creates the URLs of a mock. */
export function createUploadUrls(api: ApiDescription): UploadUrls {
  const expected = new Map<string, Expected>()
  const uploads: RecordedUpload[] = []
  return {
    uploads,
    offer(checked, answer) {
      const upload = readUpload(checked.operation)
      if (upload?.style !== 'url' || typeof readPointer(answer.body, upload.url)?.value !== 'string') return answer
      const path = `/uploads/${expected.size + 1}?signature=${crypto.randomUUID()}`
      const url = originOf(checked.request) + path
      const offered = { ...answer, body: replaceAt(answer.body, splitPointer(upload.url), url) }
      if (!isValidAnswer(api, offered)) return answer
      expected.set(path, describe(checked, upload))
      return offered
    },
    take(request) {
      const awaited = expected.get(request.url.pathname + request.url.search)
      if (!awaited) return undefined
      const refused = refuse(api, request, awaited)
      if (refused) return refused
      const type = request.headers.get('content-type') ?? ''
      const file = new File([request.bytes], typeof awaited.name === 'string' ? awaited.name : 'file', { type })
      uploads.push({ operationId: awaited.operationId, file })
      return { status: 200, headers: {}, body: undefined }
    },
    reset() {
      expected.clear()
      uploads.length = 0
    },
  }
}

/** Where the client that asks can reach the mock. In memory any host is it. */
function originOf({ headers, url }: IncomingRequest): string {
  const host = headers.get('host')
  return host === null ? url.origin : `http://${host}`
}

function describe({ operation, values }: Checked, { name, type, size }: DocumentedUrlUpload): Expected {
  const said = (pointer: string | undefined) =>
    pointer === undefined ? undefined : readPointer(values?.body, pointer)?.value
  return { operationId: operation.operationId, name: said(name), type: said(type), size: said(size) }
}

/** What a storage refuses: its URL was signed for one method, media type and size, and is all the permission there may be. */
function refuse({ credentials }: ApiDescription, { method, headers, bytes }: IncomingRequest, expected: Expected) {
  const object = (status: number, title: string, detail: string) => objectTo(undefined, problem(status, title, detail))
  if (method !== 'PUT') {
    const answer = object(405, 'No such method', `A file is sent with PUT, and this is ${method}.`)
    return { ...answer, headers: { ...answer.headers, allow: 'PUT' } }
  }
  const secrets = [
    'authorization',
    'cookie',
    ...credentials.flatMap(({ kind, name }) => (kind === 'header' && name ? [name] : [])),
  ]
  const secret = secrets.find(name => headers.has(name))
  if (secret !== undefined) {
    return object(400, 'Credentials where none belong', `The URL is permission enough. Leave the header ${secret} out.`)
  }
  const { type, size } = expected
  const sent = headers.get('content-type') ?? ''
  if (typeof type === 'string' && type.toLowerCase() !== sent.toLowerCase()) {
    return object(403, 'Another media type', `A file of type "${type}" was announced, and this is "${sent}".`)
  }
  if (typeof size === 'number' && size !== bytes.byteLength) {
    return object(403, 'Another size', `${size} bytes were announced, and ${bytes.byteLength} came.`)
  }
  return undefined
}
