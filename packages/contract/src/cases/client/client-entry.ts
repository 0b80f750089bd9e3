import type { CoverageEntry } from '../coverage-entry.ts'

/** The entry of what a generated client does by itself in calls of an operation. `detail` says what. */
export function clientEntry(
  operationId: string,
  detail: string,
  expects: CoverageEntry['expects'],
  location = '',
): CoverageEntry {
  return { operationId, location, keyword: 'client', detail, expects }
}
