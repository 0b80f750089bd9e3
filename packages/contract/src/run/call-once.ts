import assert from 'node:assert/strict'
import { inspect, isDeepStrictEqual } from 'node:util'
import type { CallArguments } from '@crm-clients/openapi/operation'
import type { ContractCase } from '../cases/contract-case.ts'
import type { CallSettings, ClientResult, Contract } from './contract.ts'

/** Calls the client, and checks that it sent one request, to the operation that the case is about. */
export async function callOnce(
  contract: Contract,
  { name, operationId }: ContractCase,
  call: CallArguments,
  settings: CallSettings = {},
): Promise<ClientResult> {
  const before = contract.mock.requests.length
  const result = await contract.call(operationId, call, settings)
  const [sent, ...others] = contract.mock.requests.slice(before)
  assert(
    sent && others.length === 0,
    `${name}: expected one request, but the client sent ${sent ? others.length + 1 : 0}.`,
  )
  if (sent.operationId === operationId) return result
  const refusal = `${sent.method} ${sent.path} was answered with ${sent.status}: ${inspect(result.error)}`
  assert.fail(`${name}: expected a request to ${operationId}, got ${sent.operationId}. ${refusal}`)
}

/** Checks a status, and says what the mock has against the request. */
export function assertStatus(
  { name }: ContractCase,
  { status, response, error }: ClientResult,
  expected: number,
): void {
  if (status === expected) return
  const violations = response?.headers.get('sl-violations')
  const reason = violations ? `The mock says: ${violations}` : `The answer was: ${inspect(error)}`
  assert.fail(`${name}: expected status ${expected}, got ${status}. ${reason}`)
}

/** Checks a part of what came. */
export function assertEqual({ name }: ContractCase, what: string, got: unknown, expected: unknown): void {
  // Printing both costs more than comparing them.
  if (isDeepStrictEqual(got, expected)) return
  assert.fail(`${name}: expected ${what} to be ${inspect(expected)}, got ${inspect(got)}`)
}
