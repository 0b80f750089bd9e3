import type { RecordedRequest } from '@crm-clients/mock'
import { isRecord } from '@crm-clients/openapi/document'
import type { WalkedCase } from '../cases/client/client-case.ts'
import type { Contract } from './contract.ts'
import type { Walk, WalkedEvidence } from './evidence.ts'
import { recordExchanges } from './mock-exchange.ts'

/** Walks through the pages of a list, and through its items. */
export async function runWalked(contract: Contract, contractCase: WalkedCase): Promise<WalkedEvidence> {
  const pages = await walk(contract, contractCase, 'pages')
  const items = await walk(contract, contractCase, 'items')
  return { kind: 'walked', contractCase, pages, items }
}

async function walk({ mock, method }: Contract, walked: WalkedCase, unit: 'pages' | 'items'): Promise<Walk> {
  const { operationId, call, parameter, pages, items } = walked
  const { fetch, exchanges } = recordExchanges(mock)
  const found: unknown[] = []
  const positions = () => exchanges.map(({ recorded }) => recorded && readPosition(recorded, parameter))
  try {
    const start = method(operationId, { fetch })[unit]
    if (!start) return { positions: [] }
    for (const { body, headers = {} } of pages)
      mock.respond(operationId, { body, headers }, { times: 1, undocumented: true })
    for await (const value of start(call)) {
      found.push(value)
      // A client that never comes to an end has to be told apart from one that is right.
      if (found.length > Math.max(pages.length, items.length)) break
    }
    return { found, positions: positions() }
  } catch (error) {
    return { found, error, positions: positions() }
  } finally {
    mock.reset()
  }
}

function readPosition({ query, body }: RecordedRequest, { in: place, name }: WalkedCase['parameter']): unknown {
  if (place === 'query') return query[name]
  return isRecord(body) ? body[name] : undefined
}
