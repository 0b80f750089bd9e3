import assert from 'node:assert/strict'
import { inspect, isDeepStrictEqual } from 'node:util'
import { isJson } from '../document/media-type.ts'
import { summarize } from '../validation/violation.ts'
import { checkReason } from './check-reason.ts'
import type { CallSettings, ClientResult, Contract } from './contract.ts'
import type {
  AcceptedCase,
  CallArguments,
  ContractCase,
  RefusedCase,
  StatusCase,
  UnconfiguredCase,
} from './contract-case.ts'
import { runValue } from './run-value.ts'
import { writeRequest } from './wire/write-request.ts'

/**
 * Runs one case.
 * @throws an AssertionError that says what was expected, what came, and what the mock had against it.
 */
export async function runCase(contract: Contract, contractCase: ContractCase): Promise<void> {
  switch (contractCase.kind) {
    case 'accepted':
      return runAccepted(contract, contractCase)
    case 'refused':
      return runRefused(contract, contractCase)
    case 'status':
      return runStatus(contract, contractCase)
    case 'unconfigured':
      return runUnconfigured(contract, contractCase)
    case 'value':
      return runValue(contract, contractCase)
  }
}

async function runAccepted(contract: Contract, contractCase: AcceptedCase): Promise<void> {
  const { call, status, mediaType } = contractCase
  const result = await callOnce(contract, contractCase, call)
  assertStatus(contractCase, result, status)
  if (!mediaType || !isJson(mediaType)) return
  const seen = contract.mock.requests.at(-1)?.body
  assertEqual(contractCase, 'the body that reached the mock', seen, call.body)
}

async function runRefused(contract: Contract, contractCase: RefusedCase): Promise<void> {
  const { name, operationId, call, alteration, reason } = contractCase
  const before = contract.exchanges.length
  // A client may refuse to send such a call. Its mock has to refuse it all the same.
  if (!alteration) await contract.call(operationId, call).catch(() => undefined)
  if (contract.exchanges.length === before) await contract.fetch(requestOf(contract, contractCase))
  const sent = contract.exchanges.slice(before)
  const [exchange] = sent
  assert(exchange && sent.length === 1, `${name}: expected one request, but the client sent ${sent.length}.`)
  const problem = checkReason(reason, exchange)
  assert(problem === undefined, `${name}: ${problem}`)
}

async function runStatus(contract: Contract, contractCase: StatusCase): Promise<void> {
  const { call, status, prefer, accept, content } = contractCase
  const headers = { prefer, ...(accept !== undefined && { accept }) }
  const result = await callOnce(contract, contractCase, call, { headers })
  assertStatus(contractCase, result, status)
  const isSuccess = status >= 200 && status < 300
  assertEqual(contractCase, 'ok', result.ok, isSuccess)
  if (!content || !isJson(content.mediaType)) return
  const [property, body] = isSuccess ? ['data', result.data] : ['error', result.error]
  if ('example' in content) assertEqual(contractCase, property, body, content.example)
  const subject = { name: property, location: [] }
  const violations = contract.validator.validate('response', content.schema, body, subject)
  assert(violations.length === 0, `${contractCase.name}: ${summarize(violations)}.`)
}

async function runUnconfigured(contract: Contract, contractCase: UnconfiguredCase): Promise<void> {
  const before = contract.exchanges.length
  const outcome = await contract
    .call(contractCase.operationId, contractCase.call, { withoutCredentials: true })
    .catch((error: unknown) => error)
  const isRefused = outcome instanceof Error && outcome.name === 'ConfigError'
  assert(isRefused, `${contractCase.name}: expected a ConfigError, got ${inspect(outcome, { depth: 1 })}`)
  const sent = contract.exchanges.length - before
  assert(sent === 0, `${contractCase.name}: expected no request, but the client sent ${sent}.`)
}

/** The request of a case, written without the client. */
export function requestOf(contract: Contract, { operationId, call, alteration }: RefusedCase): Request {
  const { baseUrl, credentials } = contract
  const operation = contract.operations.get(operationId)
  assert(operation, `The document has no operation ${operationId}.`)
  return writeRequest({ baseUrl, operation, credentials }, call, alteration)
}

/** Calls the client, and checks that it sent one request, to the operation that the case is about. */
async function callOnce(
  contract: Contract,
  { name, operationId }: ContractCase,
  call: CallArguments,
  settings: CallSettings = {},
): Promise<ClientResult> {
  const before = contract.mock.requests.length
  const result = await contract.call(operationId, call, settings)
  const sent = contract.mock.requests.slice(before)
  assert(sent.length === 1, `${name}: expected one request, but the client sent ${sent.length}.`)
  const reached = sent[0]?.operationId
  const refusal = `${sent[0]?.method} ${sent[0]?.path} was answered with ${sent[0]?.status}: ${inspect(result.error)}`
  assert(reached === operationId, `${name}: expected a request to ${operationId}, got ${reached}. ${refusal}`)
  return result
}

function assertStatus({ name }: ContractCase, { status, response, error }: ClientResult, expected: number): void {
  const violations = response?.headers.get('sl-violations')
  const reason = violations ? `The mock says: ${violations}` : `The answer was: ${inspect(error)}`
  assert(status === expected, `${name}: expected status ${expected}, got ${status}. ${reason}`)
}

function assertEqual({ name }: ContractCase, what: string, got: unknown, expected: unknown): void {
  const message = `${name}: expected ${what} to be ${inspect(expected)}, got ${inspect(got)}`
  assert(isDeepStrictEqual(got, expected), message)
}
