import assert from 'node:assert/strict'
import { inspect, isDeepStrictEqual } from 'node:util'
import type { RecordedRequest } from '@crm-clients/mock'
import { isRecord } from '@crm-clients/openapi/document'
import type { WalkedCase } from '../cases/client/client-case.ts'
import type { ClientMethod, Contract } from './contract.ts'

/**
 * Walks through the pages of a list, and through its items.
 * @throws an AssertionError where other pages or items come, or other pages were asked for.
 */
export async function runWalked(contract: Contract, walked: WalkedCase): Promise<void> {
  const { name, pages, items } = walked
  const bodies = await walk(contract, walked, 'pages')
  const texts = pages.map(({ body }) => body)
  assert(isDeepStrictEqual(bodies, texts), `${name}: expected the pages ${inspect(texts)}, got ${inspect(bodies)}`)
  const found = await walk(contract, walked, 'items')
  assert(isDeepStrictEqual(found, items), `${name}: expected the items ${inspect(items)}, got ${inspect(found)}`)
}

async function walk({ mock, method }: Contract, walked: WalkedCase, unit: 'pages' | 'items'): Promise<unknown[]> {
  const { name, operationId, call, parameter, pages, items } = walked
  const caller: ClientMethod = method(operationId)
  const start = caller[unit]
  assert(start, `${name}: the method has no ${unit}(). Generate the client again from its document.`)
  const before = mock.requests.length
  for (const { body } of pages) mock.respond(operationId, { body }, { times: 1, undocumented: true })
  const found: unknown[] = []
  try {
    for await (const value of start(call)) {
      found.push(value)
      // A client that never comes to an end has to be told apart from one that is right.
      if (found.length > Math.max(pages.length, items.length)) break
    }
    const positions = mock.requests.slice(before).map(request => readPosition(request, parameter))
    const asked = positions.map((position, index) => (pages[index]?.position === undefined ? undefined : position))
    const expected = pages.map(({ position }) => (position === undefined ? undefined : written(parameter, position)))
    const message = `${name}: expected ${parameter.name} to be ${inspect(expected)}, got ${inspect(positions)}`
    assert(isDeepStrictEqual(asked, expected), message)
  } finally {
    mock.reset()
  }
  return found
}

function readPosition({ query, body }: RecordedRequest, { in: place, name }: WalkedCase['parameter']): unknown {
  if (place === 'query') return query[name]
  return isRecord(body) ? body[name] : undefined
}

/** In a query every value is a text. */
function written({ in: place }: WalkedCase['parameter'], position: unknown): unknown {
  return place === 'query' ? String(position) : position
}
