import type { ApiDescription } from '@crm-clients/openapi'
import type { CallArguments } from '@crm-clients/openapi/operation'
import { credentialsOf, listHeaders, type Operation } from '@crm-clients/openapi/operation'
import { writeRequest } from '@crm-clients/openapi/request'
import type { ClientResult } from './client-result.ts'
import { jsonOrText } from './json-or-text.ts'
import { readHeader } from './read-header.ts'

interface DirectOptions {
  readonly baseUrl: string
  readonly fetch: (request: Request) => Promise<Response>
}

type DirectArguments = CallArguments & { readonly headers?: Readonly<Record<string, string>> }

/**
 * The factory of a client without any code of its own, for documents that have no generated client: it sends what it is
 * told to send.
 */
export function directClientFactory(api: ApiDescription): (options: unknown) => object {
  return options =>
    new Proxy(
      {},
      {
        get: (_, operationId) => {
          const operation = api.operation(String(operationId))
          return operation && createMethod(api, operation, options as DirectOptions)
        },
      },
    )
}

function createMethod(api: ApiDescription, operation: Operation, { baseUrl, fetch }: DirectOptions) {
  return async ({ headers = {}, ...args }: DirectArguments): Promise<ClientResult> => {
    const request = writeRequest({ baseUrl, operation, credentials: credentialsOf(operation) }, args)
    for (const [name, value] of Object.entries(headers)) request.headers.set(name, value)
    const response = await fetch(request)
    const { ok, status } = response
    const text = await response.text()
    const body = text === '' ? undefined : jsonOrText(text)
    const header = (name: string) => headerOf(api, operation, response, name)
    return { ok, status, response, header, ...(ok ? { data: body } : { error: body }) }
  }
}

function headerOf(
  api: ApiDescription,
  operation: Operation,
  { headers }: Response,
  name: string,
): string | number | bigint | undefined {
  const value = headers.get(name) ?? undefined
  const isSame = (other: string) => other.toLowerCase() === name.toLowerCase()
  const documented = listHeaders(api, operation).find(header => isSame(header.name))
  return value === undefined || !documented ? value : readHeader(documented, value)
}
