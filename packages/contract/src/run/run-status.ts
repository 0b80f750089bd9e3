import assert from 'node:assert/strict'
import type { DocumentedHeader } from '@crm-clients/openapi/operation'
import { isJson, matchMediaType, readMediaType } from '@crm-clients/openapi/serialization'
import { summarize, validate } from '@crm-clients/openapi/validation'
import type { StatusCase } from '../cases/contract-case.ts'
import { assertEqual, assertStatus, callOnce } from './call-once.ts'
import type { ClientResult, Contract } from './contract.ts'
import type { Exchange } from './exchange.ts'

/**
 * Asks for a documented answer: its status, media type, body and one of its headers.
 * @throws an AssertionError when another one comes, or the client gives back something else.
 */
export async function runStatus(contract: Contract, contractCase: StatusCase): Promise<void> {
  const { call, status, prefer, accept, content, header } = contractCase
  const headers = { prefer, ...(accept !== undefined && { accept }) }
  const result = await callOnce(contract, contractCase, call, { headers })
  assertStatus(contractCase, result, status)
  const isSuccess = status >= 200 && status < 300
  assertEqual(contractCase, 'ok', result.ok, isSuccess)
  const exchange = contract.exchanges.at(-1)
  assert(exchange, `${contractCase.name}: expected an answer.`)
  if (header) return checkHeader(contractCase, result, header, exchange)
  // A mock that does not know the status says so in a body.
  if (!content) assertEqual(contractCase, 'the body of the answer', exchange.text, '')
  if (!content) return
  const { mediaType } = content
  const sentType = readMediaType(exchange.headers.get('content-type') ?? mediaType)
  assertEqual(contractCase, 'a documented media type', matchMediaType([mediaType], sentType), mediaType)
  if (!isJson(mediaType)) return
  const [property, body] = isSuccess ? ['data', result.data] : ['error', result.error]
  if ('example' in content) assertEqual(contractCase, property, body, content.example)
  const subject = { name: property, location: [] }
  const violations = validate(contract.mock.api, 'response', content.schema, body, subject)
  assert(violations.length === 0, `${contractCase.name}: ${summarize(violations)}.`)
}

function checkHeader(
  contractCase: StatusCase,
  result: ClientResult,
  { name, isNumeric }: DocumentedHeader,
  { headers }: Exchange,
): void {
  const sent = headers.get(name)
  assert(sent !== null, `${contractCase.name}: the answer has no such header.`)
  assert(result.header, `${contractCase.name}: the result has no header(). Generate the client again.`)
  assertEqual(contractCase, `header('${name}')`, result.header(name), isNumeric ? Number(sent) : sent)
}
