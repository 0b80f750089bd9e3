import assert from 'node:assert/strict'
import { credentialsOf } from '@crm-clients/openapi/operation'
import { writeRequest } from '@crm-clients/openapi/request'
import { isJson } from '@crm-clients/openapi/serialization'
import type { AcceptedCase, ContractCase, RefusedCase } from '../cases/contract-case.ts'
import { checkReason } from '../judge/check-reason.ts'
import { assertEqual, assertStatus, callOnce } from './call-once.ts'
import type { Contract } from './contract.ts'
import { runClientCase } from './run-client-case.ts'
import { runStatus } from './run-status.ts'
import { runValue } from './run-value.ts'

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
    case 'value':
      return runValue(contract, contractCase)
    default:
      return runClientCase(contract, contractCase)
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

/** The request of a case, written without the client. */
export function requestOf(contract: Contract, { operationId, call, alteration }: RefusedCase): Request {
  const operation = contract.operations.get(operationId)
  assert(operation, `The document has no operation ${operationId}.`)
  const credentials = credentialsOf(operation, alteration?.credentials)
  return writeRequest({ baseUrl: contract.baseUrl, operation, credentials }, call, alteration)
}
