import assert from 'node:assert/strict'
import type { Mock } from '@crm-clients/mock'
import type { ApiDescription } from '@crm-clients/openapi'
import type { CallArguments, Credential, Operation } from '@crm-clients/openapi/operation'
import { sampleSecret } from '@crm-clients/openapi/request'
import type { ClientSettings } from '../cases/client/client-case.ts'
import { type Exchange, recordExchanges } from './exchange.ts'
import { withoutVariables } from './without-variables.ts'

/** What a method of a generated client resolves to. */
export interface ClientResult {
  readonly ok: boolean
  readonly status: number
  readonly data?: unknown
  readonly error?: unknown
  readonly response: Response
  /** A header of the answer. Those that are documented as numbers are numbers. */
  readonly header?: (name: string) => string | number | undefined
}

/** A document, its mock and its client: what every case needs. */
export interface Contract {
  readonly api: ApiDescription
  readonly operations: ReadonlyMap<string, Operation>
  readonly mock: Mock
  /** A `fetch` that ends at the mock. */
  readonly fetch: Mock['fetch']
  /** Everything that went through `fetch`, oldest first. */
  readonly exchanges: readonly Exchange[]
  readonly baseUrl: string
  readonly credentials: readonly Credential[]
  /** Calls a method of a new client. Nothing is read from the environment. */
  readonly call: (operationId: string, call: CallArguments, settings?: CallSettings) => Promise<ClientResult>
  /** A method of a new client. @throws as the client's factory does, or when there is no such method. */
  readonly method: (operationId: string, settings?: MethodSettings) => ClientMethod
}

/** A method of a generated client. Those of lists can be walked through. */
export interface ClientMethod {
  (call: object): Promise<ClientResult>
  readonly pages?: (call: object) => AsyncIterable<unknown>
  readonly items?: (call: object) => AsyncIterable<unknown>
}

/** How a client is made. */
export interface MethodSettings {
  readonly client?: ClientSettings | undefined
  /** Keeps the documented rate limit. */
  readonly paced?: boolean
}

/** How a call is to be made. */
export interface CallSettings extends MethodSettings {
  readonly headers?: Readonly<Record<string, string>>
}

/** The parts of a {@link Contract}. */
export interface ContractParts {
  /** What requests and cases keep to. By default the mock's own. */
  readonly api?: ApiDescription
  readonly mock: Mock
  readonly factory: (options: unknown) => object
}

/** Joins a document, its mock and its client. */
export function createContract({ mock, api = mock.api, factory }: ContractParts): Contract {
  const { fetch, exchanges } = recordExchanges(mock)
  const credentials = api.credentials
  // The host does not matter: the mock never opens a connection.
  const baseUrl = `http://mock.test${api.basePaths[0]}`

  function method(operationId: string, { client: made = {}, paced = false }: MethodSettings = {}): ClientMethod {
    const url = made.baseUrl === undefined ? baseUrl : made.baseUrl
    const client = factory({
      ...(url !== null && { baseUrl: url }),
      // A mock's `fetch` says that no limit applies.
      ...(paced ? { fetch: (request: Request) => fetch(request) } : { fetch, rateLimit: false }),
      // A status that clients repeat has to be seen once, as it is.
      retry: false,
      ...(made.credentials ?? samples),
    }) as Record<string, unknown>
    const found = client[operationId]
    assert(typeof found === 'function', `The client has no method ${operationId}. Generate it again from its document.`)
    return Object.assign((call: object) => found.call(client, call), found)
  }

  const samples = Object.fromEntries(credentials.map(({ option, kind }) => [option, sampleSecret(kind)]))
  return {
    api,
    operations: new Map(api.operations.map(operation => [operation.operationId, operation])),
    mock,
    fetch,
    exchanges,
    baseUrl,
    credentials,
    method,
    call: (operationId, args, { headers, ...settings } = {}) =>
      withoutVariables(api, async () => method(operationId, settings)({ ...args, ...(headers && { headers }) })),
  }
}
