import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { inspect, isDeepStrictEqual } from 'node:util'
import { locateCredential } from '@crm-clients/openapi/operation'
import { sampleSecret } from '@crm-clients/openapi/request'
import { readMediaType } from '@crm-clients/openapi/serialization'
import type { ClientCase, PacedCase, SentCase, UnsentCase } from '../cases/client/client-case.ts'
import type { Contract } from './contract.ts'
import type { Exchange } from './exchange.ts'
import { runWalked } from './run-walked.ts'
import { hasCredentialAt } from './sent-credentials.ts'

/**
 * Runs a case that only a generated client can show.
 * @throws an AssertionError that says what was expected, and what came.
 */
export async function runClientCase(contract: Contract, clientCase: ClientCase): Promise<void> {
  switch (clientCase.kind) {
    case 'unsent':
      return runUnsent(contract, clientCase)
    case 'sent':
      return runSent(contract, clientCase)
    case 'paced':
      return runPaced(contract, clientCase)
    case 'walked':
      return runWalked(contract, clientCase)
  }
}

async function runUnsent(contract: Contract, { name, operationId, call, client, error }: UnsentCase): Promise<void> {
  const before = contract.exchanges.length
  const outcome = await contract.call(operationId, call, { client }).catch((thrown: unknown) => thrown)
  const isRefused = outcome instanceof Error && outcome.name === error
  if (!isRefused) assert.fail(`${name}: expected a ${error}, got ${inspect(outcome, { depth: 1 })}`)
  const sent = contract.exchanges.length - before
  assert(sent === 0, `${name}: expected no request, but the client sent ${sent}.`)
}

async function runSent(contract: Contract, { name, operationId, call, client, status, expects }: SentCase) {
  const before = contract.exchanges.length
  await contract.call(operationId, call, { client })
  const [exchange, ...others] = contract.exchanges.slice(before)
  assert(
    exchange && others.length === 0,
    `${name}: expected one request, but the client sent ${exchange ? others.length + 1 : 0}.`,
  )
  const { request } = exchange
  const { baseUrl, mediaType, accepts = [], credentials } = expects
  const isAt = baseUrl === undefined || request.url.href.startsWith(new URL(baseUrl).href)
  assert(isAt, `${name}: expected a request below ${baseUrl}, got ${request.url.origin}${request.url.pathname}`)
  const sentType = readMediaType(request.headers.get('content-type') ?? 'none')
  assert(mediaType === undefined || sentType === mediaType, `${name}: expected ${mediaType}, got ${sentType}`)
  const accept = request.headers.get('accept') ?? 'nothing'
  const missing = accepts.find(type => !doesAccept(accept, type))
  assert(missing === undefined, `${name}: expected the header Accept to allow ${missing}, got ${accept}`)
  if (credentials) checkCredentials(contract, name, exchange, credentials)
  assert(exchange.status === status, `${name}: expected status ${status}, got ${exchange.status}: ${exchange.text}`)
}

function checkCredentials(contract: Contract, name: string, { request }: Exchange, expected: readonly string[]): void {
  const places = [...new Set(contract.credentials.map(locateCredential))]
  const sent = places.filter(place => hasCredentialAt(request, place))
  const message = `${name}: expected credentials in ${list(expected)}, got ${list(sent)}`
  assert(isDeepStrictEqual([...sent].sort(), [...expected].sort()), message)
}

/** A credential of its own for each run, because the clients of one process share the limit of a credential. */
async function runPaced(contract: Contract, { name, operationId, call, requests }: PacedCase): Promise<void> {
  const run = randomUUID()
  const secrets = contract.credentials.map(({ option, kind }) => [option, `${sampleSecret(kind)}-${run}`])
  const method = contract.method(operationId, { client: { credentials: Object.fromEntries(secrets) }, paced: true })
  const before = contract.exchanges.length
  for (let count = 0; count < requests; count++) await method({ ...call, totalTimeout: PATIENCE })
  const sent = () => contract.exchanges.length - before
  assert(sent() === requests, `${name}: expected ${requests} requests, but the client sent ${sent()}.`)
  const outcome = await method({ ...call, totalTimeout: IMPATIENCE }).catch((thrown: unknown) => thrown)
  assert(sent() === requests, `${name}: expected request ${requests + 1} to wait, but the client sent it.`)
  assert(outcome instanceof Error, `${name}: expected request ${requests + 1} to end in time, got ${inspect(outcome)}`)
}

/** Milliseconds. */
const PATIENCE = 10_000
const IMPATIENCE = 500

/** Whether an `Accept` header allows a media type. @see https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1 */
function doesAccept(accept: string, mediaType: string): boolean {
  const [type] = mediaType.split('/')
  const ranges = accept.split(',').map(readMediaType)
  return [readMediaType(mediaType), `${type}/*`, '*/*'].some(range => ranges.includes(range))
}

function list(places: readonly string[]): string {
  return places.join(' and ') || 'no place'
}
