import {
  type ContractCase,
  createContract,
  exerciseCase,
  isClientCase,
  listContractCases,
  testExchanges,
} from '@crm-clients/contract'
import { testResilience } from '@crm-clients/contract/resilience'
import { createMock, type Mock } from '@crm-clients/mock'
import { type ApiDescription, loadApi } from '@crm-clients/openapi'
import { type OpenApiDocument, readPointer, type Schema } from '@crm-clients/openapi/document'
import type { DocumentedExchange } from '@crm-clients/openapi/operation'
import { matchPath } from '@crm-clients/openapi/request'
import { firstFailure, type TestFailure } from '../suite/first-failure.ts'
import type { ClientFactory, MutatedVendor } from '../suite/mutated-vendor.ts'
import { chooseCases } from './choose-cases.ts'
import { partOf } from './document-part.ts'
import { isExtension } from './extension-edits.ts'
import { findUsers } from './find-users.ts'
import type { SpecMutant } from './list-spec-mutants.ts'
import { reduceDocument } from './reduce-document.ts'

/** Which judge noticed a mutant, and by which test. Absent where it noticed nothing. */
export interface SpecVerdict {
  /** An exchange that the vendor documents. */
  readonly exchange?: TestFailure
  /** A case that the document before the change promises. */
  readonly contractCase?: TestFailure
}

/** Judges changed documents of one vendor, one after the other. Without a mutant, it judges the document as it is. */
export type SpecJudge = (mutant?: Pick<SpecMutant, 'document' | 'pointer'>) => Promise<SpecVerdict>

/** What else of a vendor shows a change. */
export interface VendorTools {
  /** The client that would be generated of a document. */
  readonly generate?: (api: ApiDescription) => Promise<ClientFactory>
  /** Rejects what the vendor has not signed. */
  readonly verifyWebhook?: (request: Request, options: { readonly secret: string }) => Promise<unknown>
}

/**
 * Has the exchanges that a vendor documents, and the cases of the document as it was, judge changed documents: the mock, the
 * validator and the schemas are those of the changed one, the requests and what is expected of them are not. Only what the change
 * can reach is asked, and of a document with no more operations than that. What a document says of its client is shown by the client
 * that would be generated, and by the resilience tests.
 */
export async function createSpecJudge(
  { name, document, exchanges }: MutatedVendor,
  factory: ClientFactory,
  { generate = async () => factory, verifyWebhook }: VendorTools = {},
): Promise<SpecJudge> {
  const api = { ...(await loadApi(document)), name }
  const cases = listContractCases(api)
  const usersOf = findUsers(api)
  const everybody = new Set(api.operations.map(({ operationId }) => operationId))
  const unchanged = new Map<string, Promise<Trial>>()

  const prepare = async (
    changed: OpenApiDocument,
    users: ReadonlySet<string>,
    isOtherClient = false,
  ): Promise<Trial> => {
    const requests = new Set(
      api.operations.filter(({ operationId }) => users.has(operationId)).map(({ method, path }) => `${method} ${path}`),
    )
    const isKept = (path: string, method: string) => requests.has(`${method.toUpperCase()} ${path}`)
    const mock = await createMock(users === everybody ? changed : reduceDocument(changed, isKept))
    // The client and the requests keep to the document as it was: credentials, base path and operations.
    const client = isOtherClient ? await generate(await loadApi(changed)) : factory
    return { mock, client, contract: createContract({ api, mock, factory: client }) }
  }

  /** What is red without the change as well says nothing about it. */
  const isRedUnchanged = async (contractCase: ContractCase, users: ReadonlySet<string>) => {
    const key = [...users].join(' ')
    const known = unchanged.get(key) ?? prepare(document, users)
    unchanged.set(key, known)
    return (await failureOf(await known, contractCase)) !== undefined
  }

  return async mutant => {
    const part = mutant && partOf(mutant.pointer)
    const users = part === undefined ? everybody : usersOf(part)
    const isOtherClient = mutant !== undefined && isExtension(mutant.pointer)
    // What a client does by itself may take other operations.
    const served = isOtherClient ? everybody : users
    let trial: Trial
    try {
      trial = await prepare(mutant?.document ?? document, served, isOtherClient)
    } catch (error) {
      return { contractCase: { test: 'the mock takes the document', message: (error as Error).message } }
    }
    const asked = exchanges.filter(exchange => users.has(operationOf(api, exchange) ?? ''))
    const exchange = await firstFailure(test => testExchanges({ test, spec: trial.mock.api, exchanges: asked }))
    const chosen = mutant ? chooseCases(cases, mutant.pointer, users) : cases
    for (const contractCase of isOtherClient ? chosen.filter(isClientCase) : chosen) {
      const failure = await failureOf(trial, contractCase)
      if (failure === undefined || (mutant && (await isRedUnchanged(contractCase, served)))) continue
      return { ...(exchange && { exchange }), contractCase: failure }
    }
    const other = isOtherClient ? ((await eventFailure(trial)) ?? (await resilienceFailure(trial))) : undefined
    return { ...(exchange && { exchange }), ...(other && { contractCase: other }) }
  }

  /** Events of the mock have to be signed as the vendor signs them. */
  async function eventFailure({ mock }: Trial): Promise<TestFailure | undefined> {
    const [webhook] = api.webhooks
    if (!webhook || !verifyWebhook) return undefined
    const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
    const to = async (request: Request) => Response.json(await verifyWebhook(request, { secret }))
    return firstFailure(test =>
      test(`${webhook.path} is signed`, async () => void (await mock.emit(webhook.path, { to, secret }))),
    )
  }

  function resilienceFailure({ client }: Trial): Promise<TestFailure | undefined> {
    return firstFailure(test => testResilience({ test, spec: document, createClient: client }))
  }
}

/** A changed document, and what cases of the document as it was need to be run against its mock. */
interface Trial {
  readonly mock: Mock
  readonly client: ClientFactory
  readonly contract: ReturnType<typeof createContract>
}

async function failureOf({ mock, contract }: Trial, contractCase: ContractCase): Promise<TestFailure | undefined> {
  // The mock and its validator are changed, and the oracle knows nothing of it: without it, the mock's word counts.
  const { message } = await exerciseCase(contract, undefined, withSchemaOf(mock.api.document, contractCase))
  return message === undefined ? undefined : { test: contractCase.name, message }
}

function operationOf(api: ApiDescription, { request }: DocumentedExchange): string | undefined {
  const path = request.path.replace(/\?.*$/, '')
  return api.operations.find(operation => operation.method === request.method && matchPath(operation.path, path))
    ?.operationId
}

/** A case whose schema is the one that the changed document has at the same place. */
function withSchemaOf(changed: OpenApiDocument, contractCase: ContractCase): ContractCase {
  if (contractCase.kind === 'value') return { ...contractCase, schema: schemaAt(changed, contractCase.pointer) }
  if (contractCase.kind !== 'status' || contractCase.content?.pointer === undefined) return contractCase
  const { content } = contractCase
  return { ...contractCase, content: { ...content, schema: schemaAt(changed, content.pointer ?? '') } }
}

/** Where there is no schema any more, everything is allowed. */
function schemaAt(changed: OpenApiDocument, pointer: string): Schema {
  return (readPointer(changed, pointer)?.value as Schema | undefined) ?? {}
}
