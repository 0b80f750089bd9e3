import { listCredentials } from '../../document/credentials.ts'
import type { OpenApiDocument } from '../../document/openapi-document.ts'
import { listOperations } from '../../document/operations.ts'
import type { ClientResult } from '../contract.ts'
import type { CallArguments } from '../contract-case.ts'
import { writeRequest } from './write-request.ts'

interface RawOptions {
  readonly baseUrl: string
  readonly fetch: (request: Request) => Promise<Response>
}

type RawArguments = CallArguments & { readonly headers?: Readonly<Record<string, string>> }

/** A client without any code of its own, for documents that have no generated client: it sends what it is told to send. */
export function createRawClient(document: OpenApiDocument, { baseUrl, fetch }: RawOptions): object {
  const credentials = listCredentials(document)
  const methods = listOperations(document).map(operation => {
    const call = async ({ headers = {}, ...args }: RawArguments): Promise<ClientResult> => {
      const request = writeRequest({ baseUrl, operation, credentials }, args)
      for (const [name, value] of Object.entries(headers)) request.headers.set(name, value)
      const response = await fetch(request)
      const { ok, status } = response
      const body = readBody(await response.text())
      return { ok, status, response, ...(ok ? { data: body } : { error: body }) }
    }
    return [operation.operationId, call]
  })
  return Object.fromEntries(methods)
}

function readBody(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text)
  } catch {
    return text
  }
}
