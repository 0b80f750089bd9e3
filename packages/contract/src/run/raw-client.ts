import type { ApiDescription } from '@crm-clients/openapi'
import type { CallArguments } from '@crm-clients/openapi/operation'
import { credentialsOf, listHeaders, type Operation } from '@crm-clients/openapi/operation'
import { writeRequest } from '@crm-clients/openapi/request'
import type { ClientResult } from './contract.ts'

interface RawOptions {
  readonly baseUrl: string
  readonly fetch: (request: Request) => Promise<Response>
}

type RawArguments = CallArguments & { readonly headers?: Readonly<Record<string, string>> }

/**
 * The factory of a client without any code of its own, for documents that have no generated client: it sends what it is
 * told to send.
 */
export function rawClientFactory(api: ApiDescription): (options: unknown) => object {
  const operations = api.operations
  return options => {
    const methods = operations.map(operation => [operation.operationId, createMethod(operation, options as RawOptions)])
    return Object.fromEntries(methods)
  }
}

function createMethod(operation: Operation, { baseUrl, fetch }: RawOptions) {
  return async ({ headers = {}, ...args }: RawArguments): Promise<ClientResult> => {
    const request = writeRequest({ baseUrl, operation, credentials: credentialsOf(operation) }, args)
    for (const [name, value] of Object.entries(headers)) request.headers.set(name, value)
    const response = await fetch(request)
    const { ok, status } = response
    const body = readBody(await response.text())
    const header = (name: string) => readHeader(operation, response, name)
    return { ok, status, response, header, ...(ok ? { data: body } : { error: body }) }
  }
}

function readHeader(operation: Operation, { headers }: Response, name: string): string | number | undefined {
  const value = headers.get(name) ?? undefined
  const isSame = (other: string) => other.toLowerCase() === name.toLowerCase()
  const isNumeric = listHeaders(operation).some(header => header.isNumeric && isSame(header.name))
  return value !== undefined && isNumeric ? Number(value) : value
}

function readBody(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text)
  } catch {
    return text
  }
}
