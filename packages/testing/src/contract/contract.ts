import assert from 'node:assert/strict'
import type { MockCore } from '../create-mock.ts'
import { listBasePaths } from '../document/base-paths.ts'
import { type Credential, listCredentials } from '../document/credentials.ts'
import { constantCase } from '../document/letter-case.ts'
import type { OpenApiDocument } from '../document/openapi-document.ts'
import { listOperations, type Operation } from '../document/operations.ts'
import type { Validator } from '../validation/validator.ts'
import type { CallArguments } from './contract-case.ts'
import { sampleSecret } from './wire/attach-credentials.ts'
import { type Exchange, recordExchanges } from './wire/exchange.ts'

/** What a method of a generated client resolves to. */
export interface ClientResult {
  readonly ok: boolean
  readonly status: number
  readonly data?: unknown
  readonly error?: unknown
  readonly response: Response
}

/** A document, its mock and its client: what every case needs. */
export interface Contract {
  readonly document: OpenApiDocument
  readonly operations: ReadonlyMap<string, Operation>
  readonly mock: MockCore
  /** A `fetch` that ends at the mock. */
  readonly fetch: MockCore['fetch']
  /** Everything that went through `fetch`, oldest first. */
  readonly exchanges: readonly Exchange[]
  readonly validator: Validator
  readonly baseUrl: string
  readonly credentials: readonly Credential[]
  /** Calls a method of the client, with credentials or without. */
  readonly call: (operationId: string, call: CallArguments, options?: CallSettings) => Promise<ClientResult>
}

/** How a call is to be made. */
export interface CallSettings {
  readonly headers?: Readonly<Record<string, string>>
  readonly withoutCredentials?: boolean
}

/** The parts of a {@link Contract}. */
export interface ContractParts {
  readonly name: string
  readonly mock: MockCore
  readonly validator: Validator
  readonly factory: (options: unknown) => object
}

/** Joins a document, its mock and its client. */
export function createContract({ name, mock, validator, factory }: ContractParts): Contract {
  const { document } = mock
  const { fetch, exchanges } = recordExchanges(mock)
  const credentials = listCredentials(document)
  // The host does not matter: the mock never opens a connection.
  const baseUrl = `http://mock.test${listBasePaths(document)[0]}`

  async function call(operationId: string, args: CallArguments, settings: CallSettings = {}): Promise<ClientResult> {
    const values = settings.withoutCredentials
      ? []
      : credentials.map(({ option, kind }) => [option, sampleSecret(kind)])
    // A status that clients repeat has to be seen once, as it is.
    const options = { baseUrl, fetch, retry: false, rateLimit: false, ...Object.fromEntries(values) }
    const client = factory(options) as Record<string, unknown>
    const method = client[operationId]
    assert(
      typeof method === 'function',
      `The client has no method ${operationId}. Generate it again from its document.`,
    )
    return await method.call(client, { ...args, ...(settings.headers && { headers: settings.headers }) })
  }

  const variables = credentials.map(({ environmentSuffix }) => `${constantCase(name)}_${environmentSuffix}`)
  return {
    document,
    operations: new Map(listOperations(document).map(operation => [operation.operationId, operation])),
    mock,
    fetch,
    exchanges,
    validator,
    baseUrl,
    credentials,
    call: (operationId, args, settings) => withoutVariables(variables, () => call(operationId, args, settings)),
  }
}

/** Developers have real credentials in their environment, and a client would take them. */
async function withoutVariables<Result>(names: readonly string[], run: () => Promise<Result>): Promise<Result> {
  const saved = names.map(name => [name, process.env[name]] as const)
  for (const name of names) delete process.env[name]
  try {
    return await run()
  } finally {
    for (const [name, value] of saved) if (value !== undefined) process.env[name] = value
  }
}
