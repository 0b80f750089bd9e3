import assert from 'node:assert/strict'
import { inspect } from 'node:util'
import { createMock } from '@crm-clients/mock'
import type { ApiDescription } from '@crm-clients/openapi'
import { type ApiSource, loadApiSync } from '@crm-clients/openapi'
import { type ArgumentKind, type KindsOf, OBJECT, refuseWrongOptions } from '@crm-clients/openapi/command-line'
import type { DocumentedExchange } from '@crm-clients/openapi/operation'
import { credentialsOf, findResponse } from '@crm-clients/openapi/operation'
import { attachCredential, matchPath } from '@crm-clients/openapi/request'
import { findJson } from '@crm-clients/openapi/serialization'
import { summarize, validate } from '@crm-clients/openapi/validation'
import { CONTRACT_KINDS } from './contract-options.ts'
import { readExchanges } from './read-exchanges.ts'

/** What {@link testExchanges} needs. */
export interface ExchangeOptions {
  /** The `test` function of vitest, node:test, jest or another runner. */
  readonly test: (name: string, run: () => Promise<void>) => unknown
  /** The vendor's name, the path of its document, or the document. */
  readonly spec: ApiSource
  /** The exchanges, or the folder that holds lists of them as JSON files. */
  readonly exchanges: readonly DocumentedExchange[] | URL
}

const { test: TEST, spec: SPEC } = CONTRACT_KINDS
const EXCHANGES: ArgumentKind = {
  wanted: 'a list of exchanges, or the URL of a folder',
  isRight: value => value instanceof URL || (Array.isArray(value) && value.every(OBJECT.isRight)),
  isRequired: true,
}
const KINDS: KindsOf<ExchangeOptions> = { test: TEST, spec: SPEC, exchanges: EXCHANGES }

/**
 * Registers one test for each exchange that a vendor documents: the mock answers the request with the printed status, and
 * the spec allows the printed response, but for what either is known to contradict.
 *
 * @throws {UsageError} for an option that cannot be.
 * @throws when the document or an exchange cannot be loaded.
 */
export function testExchanges(options: ExchangeOptions): void {
  refuseWrongOptions('testExchanges', options, KINDS)
  const { test, spec, exchanges } = options
  const api = loadApiSync(spec)
  for (const exchange of exchanges instanceof URL ? readExchanges(exchanges) : exchanges) {
    test(`the vendor's exchange holds: ${exchange.name}`, async () => {
      const { fetch, requests } = await createMock(api)
      const response = await fetch(createRequest(api, exchange))
      const found = `got ${response.status}: ${await response.text()}`
      checkStatus(exchange, response.status, found)
      checkResponse(api, exchange, requests[0]?.operationId)
    })
  }
}

function checkStatus({ request, response }: DocumentedExchange, status: number, found: string): void {
  const { contradicts = [] } = request
  if (contradicts.length === 0) {
    assert(status === response.status, `expected ${response.status}, ${found}`)
    return
  }
  assert(status >= 400 && status < 500, `the printed request no longer contradicts the spec: ${found}`)
  const missed = contradicts.filter(name => !found.includes(name))
  assert(missed.length === 0, `the printed request no longer contradicts the spec in ${inspect(missed)}: ${found}`)
}

function createRequest(api: ApiDescription, { request, response }: DocumentedExchange): Request {
  const url = new URL(`http://mock.test${api.basePaths[0]}${request.path}`)
  const headers = new Headers({ ...request.headers, prefer: `code=${response.status}` })
  const operation = api.operations.find(
    ({ method, path }) => method === request.method && matchPath(path, request.path.replace(/\?.*$/, '')),
  )
  for (const credential of operation ? credentialsOf(operation) : []) attachCredential(credential, headers, url)
  const body = request.body === undefined ? null : JSON.stringify(request.body)
  return new Request(url, { method: request.method, headers, body })
}

function checkResponse(api: ApiDescription, { response, contradicts = [] }: DocumentedExchange, id?: string): void {
  if (response.body === undefined) return
  const operation = api.operations.find(({ operationId }) => operationId === id)
  const { content = {} } = (operation && findResponse(operation, response.status)?.response) ?? {}
  const schema = findJson(content)?.[1].schema
  assert(schema, `${id} has no JSON schema for ${response.status}`)
  const subject = { name: 'The printed response', location: [] }
  const violations = validate(api, 'response', schema, structuredClone(response.body), subject)
  const isKnown = ({ message }: { message: string }) => contradicts.some(name => message.includes(name))
  const unknown = violations.filter(violation => !isKnown(violation))
  assert(unknown.length === 0, summarize(unknown))
  const missed = contradicts.filter(name => !violations.some(({ message }) => message.includes(name)))
  assert(missed.length === 0, `the printed response no longer contradicts the spec in ${inspect(missed)}`)
}
