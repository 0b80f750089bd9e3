import type { ApiDescription } from '@crm-clients/openapi'
import { type CoverageEntry, entryKey } from '../cases/coverage-entry.ts'
import type { Travel } from '../cases/schema-roots.ts'
import { clientEntries } from './client-entries.ts'
import { operationEntries } from './operation-entries.ts'
import { refusalEntries } from './refusal-entries.ts'
import { schemaEntries } from './schema-entries.ts'

/** An entry of a document's coverage matrix. */
export interface ListedEntry {
  readonly entry: CoverageEntry
  /** How the values travel whose schema the entry is about. */
  readonly travel?: Travel
}

/**
 * Every entry of a document's coverage matrix. It is read off the document alone, and not off the lists that make the cases:
 * what these forget is an empty entry. `isClient` has what only a generated client can show.
 */
export function listEntries(api: ApiDescription, isClient: boolean): ListedEntry[] {
  const own = api.operations.flatMap(operation => [
    ...operationEntries(api, operation),
    ...refusalEntries(api, operation),
    ...(isClient ? clientEntries(api, operation) : []),
  ])
  const listed = [...own.map(entry => ({ entry })), ...schemaEntries(api)]
  return [...new Map(listed.map(item => [entryKey(item.entry), item])).values()]
}
