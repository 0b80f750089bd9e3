import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { DocumentedExchange } from '@crm-clients/openapi/operation'

/**
 * The exchanges in the JSON files of a folder, each of which is a list of them. A vendor whose pages print nothing has no
 * folder, and no exchanges.
 *
 * @throws when a file holds something else.
 */
export function readExchanges(folder: URL): DocumentedExchange[] {
  const url = new URL(`${folder}`.replace(/\/?$/, '/'))
  const names = existsSync(url) ? readdirSync(url).filter(name => name.endsWith('.json')) : []
  return names.sort().flatMap(name => {
    const exchanges: unknown = JSON.parse(readFileSync(new URL(name, url), 'utf8'))
    assert(Array.isArray(exchanges), `${name} holds no list of exchanges. Write [{ "name": …, "request": …, … }].`)
    return exchanges as DocumentedExchange[]
  })
}
