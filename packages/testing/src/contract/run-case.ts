import assert from 'node:assert/strict'
import { inspect, isDeepStrictEqual } from 'node:util'
import { isJson } from '../document/media-type.ts'
import { summarize } from '../validation/violation.ts'
import type { CallSettings, ClientResult, Contract } from './contract.ts'
import type {
  AcceptedCase,
  CallArguments,
  ContractCase,
  ExampleCase,
  StatusCase,
  UnauthorizedCase,
  UnconfiguredCase,
} from './contract-case.ts'
import { sendRaw } from './raw-request.ts'

/**
 * Runs one case.
 * @throws an AssertionError that says what was expected, what came, and what the mock had against it.
 */
export async function runCase(contract: Contract, contractCase: ContractCase): Promise<void> {
  switch (contractCase.kind) {
    case 'accepted':
      return runAccepted(contract, contractCase)
    case 'status':
      return runStatus(contract, contractCase)
    case 'unauthorized':
      return runUnauthorized(contract, contractCase)
    case 'unconfigured':
      return runUnconfigured(contract, contractCase)
    case 'example':
      return runExample(contract, contractCase)
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

async function runStatus(contract: Contract, contractCase: StatusCase): Promise<void> {
  const { call, status, prefer, content } = contractCase
  const result = await callOnce(contract, contractCase, call, { prefer })
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

async function runUnauthorized(contract: Contract, contractCase: UnauthorizedCase): Promise<void> {
  const response = await sendRaw(contract, contractCase)
  const found = `${response.status}: ${await response.text()}`
  assert(response.status === 401, `${contractCase.name}: expected 401 without ${contractCase.missing}, got ${found}`)
}

async function runUnconfigured(contract: Contract, contractCase: UnconfiguredCase): Promise<void> {
  const before = contract.mock.requests.length
  const outcome = await contract
    .call(contractCase.operationId, contractCase.call, { withoutCredentials: true })
    .catch((error: unknown) => error)
  const isRefused = outcome instanceof Error && outcome.name === 'ConfigError'
  assert(isRefused, `${contractCase.name}: expected a ConfigError, got ${inspect(outcome, { depth: 1 })}`)
  const sent = contract.mock.requests.length - before
  assert(sent === 0, `${contractCase.name}: expected no request, but the client sent ${sent}.`)
}

async function runExample({ validator }: Contract, { name, direction, schema, value }: ExampleCase): Promise<void> {
  const violations = validator.validate(direction, schema, structuredClone(value), {
    name: 'The example',
    location: [],
  })
  assert(violations.length === 0, `${name}: ${summarize(violations)}. Correct the example or its schema.`)
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
