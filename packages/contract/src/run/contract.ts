import assert from 'node:assert/strict'
import type { Mock, MockFetch } from '@crm-clients/mock'
import type { ApiDescription } from '@crm-clients/openapi'
import { FUNCTION, type KindsOf, OBJECT, refuseWrongOptions, required } from '@crm-clients/openapi/command-line'
import type { CallArguments } from '@crm-clients/openapi/operation'
import { sampleSecret } from '@crm-clients/openapi/request'
import type { ClientSettings } from '../cases/client/client-case.ts'
import type { ClientMethod } from './client-method.ts'
import type { ClientResult } from './client-result.ts'
import { directClientFactory } from './direct-client.ts'
import { endRedirects } from './end-redirects.ts'
import { hideIntegers } from './exact-client.ts'
import { withoutVariables } from './without-variables.ts'

/** A document, its mock and its client: what every case needs. */
export interface Contract {
  /** What requests and cases keep to. */
  readonly api: ApiDescription
  readonly mock: Mock
  /** Plain Prism, if it is asked as well. */
  readonly plain?: Mock
  readonly baseUrl: string
  /** A method of a new client. @throws as the client's factory does, or when there is no such method. */
  readonly method: (operationId: string, settings?: MethodSettings) => ClientMethod
  /** Calls a method of a new client. Nothing is read from the environment. */
  readonly call: (operationId: string, call: CallArguments, settings?: CallSettings) => Promise<ClientResult>
}

/** How a client is made. */
export interface MethodSettings {
  /** Where its requests end: at the mock. */
  readonly fetch?: MockFetch
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
  readonly mock: Mock
  /** What requests and cases keep to. By default the mock's own. */
  readonly api?: ApiDescription
  readonly plain?: Mock | undefined
  /** The factory of the client. By default, one without any code of its own, which writes requests as the document says. */
  readonly factory?: (options: unknown) => object
}

const PARTS: KindsOf<ContractParts> = { mock: required(OBJECT), api: OBJECT, plain: OBJECT, factory: FUNCTION }

/**
 * Joins a document, its mock and its client.
 * @example
 * const contract = createContract({ mock: await createMock(api), factory: createAcmeClient })
 */
export function createContract(parts: ContractParts): Contract {
  refuseWrongOptions('createContract', parts, PARTS)
  const { mock, api = mock.api, plain, factory = directClientFactory(api) } = parts
  // The host does not matter: the mock never opens a connection.
  const baseUrl = `http://mock.test${api.basePaths[0]}`
  const samples = Object.fromEntries(api.credentials.map(({ option, kind }) => [option, sampleSecret(kind)]))

  function method(operationId: string, settings: MethodSettings = {}): ClientMethod {
    const { client: made = {}, paced = false } = settings
    const fetch = endRedirects(settings.fetch ?? mock.fetch)
    const url = made.baseUrl === undefined ? baseUrl : made.baseUrl
    const client = factory({
      ...(url !== null && { baseUrl: url }),
      // A mock's `fetch` says that no limit applies.
      ...(paced ? { fetch: (...args: Parameters<typeof fetch>) => fetch(...args) } : { fetch, rateLimit: false }),
      // A status that clients repeat has to be seen once, as it is.
      retry: false,
      ...(made.credentials ?? samples),
    }) as Record<string, unknown>
    const found = client[operationId]
    assert(typeof found === 'function', `The client has no method ${operationId}. Generate it again from its document.`)
    const bound: ClientMethod = Object.assign((call: object) => found.call(client, call), found)
    return parts.factory ? hideIntegers(api, api.operation(operationId), bound) : bound
  }

  return {
    api,
    mock,
    ...(plain && { plain }),
    baseUrl,
    method,
    call: (operationId, args, { headers, ...settings } = {}) =>
      withoutVariables(api, async () => method(operationId, settings)({ ...args, ...(headers && { headers }) })),
  }
}
