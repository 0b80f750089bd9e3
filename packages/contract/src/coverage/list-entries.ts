import type { ApiDescription } from '@crm-clients/openapi'
import { entryKey } from '../cases/coverage-entry.ts'
import type { Travel } from '../cases/schema-roots.ts'
import { clientEntries } from './client-entries.ts'
import { type AnswerEntry, answerEntries, operationEntries } from './operation-entries.ts'
import { refusalEntries } from './refusal-entries.ts'
import { schemaEntries } from './schema-entries.ts'

/** An entry of a document's coverage matrix. */
export interface ListedEntry extends AnswerEntry {
  /** How the values travel whose schema the entry is about. */
  readonly travel?: Travel
}

/**
 * Every entry of a document's coverage matrix. It is read off the document alone, and not off the lists that make the cases:
 * what these forget is an empty entry. `isClient` has what only a generated client can show.
 */
export function listEntries(api: ApiDescription, isClient: boolean): ListedEntry[] {
  const answers = api.operations.flatMap(operation => answerEntries(api, operation))
  const own = api.operations.flatMap(operation => [
    ...operationEntries(api, operation),
    ...refusalEntries(api, operation),
    ...(isClient ? clientEntries(api, operation) : []),
  ])
  const listed = [...answers, ...own.map(entry => ({ entry })), ...schemaEntries(api)]
  return [...new Map(listed.map(item => [entryKey(item.entry), item])).values()]
}
