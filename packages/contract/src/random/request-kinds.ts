import type { ApiDescription } from '@crm-clients/openapi'
import type { Operation } from '@crm-clients/openapi/operation'

/** What random requests are made for: an operation, with a body of one media type. */
export interface RequestKind {
  /** `createThing`, or `createThing (multipart/form-data)` where there is a choice. */
  readonly name: string
  readonly operation: Operation
  /** Absent when the operation has no body. */
  readonly mediaType?: string
}

/** Every operation of a document, once for each media type of its body. */
export function listRequestKinds(api: ApiDescription): RequestKind[] {
  return api.operations.flatMap((operation): RequestKind[] => {
    const name = operation.operationId
    const mediaTypes = Object.keys(operation.requestBody?.content ?? {})
    if (mediaTypes.length === 0) return [{ name, operation }]
    return mediaTypes.map(mediaType => ({
      name: mediaTypes.length > 1 ? `${name} (${mediaType})` : name,
      operation,
      mediaType,
    }))
  })
}

const FEWEST_RUNS = 5
const USUAL_RUNS = 10
const FEWEST_IN_ALL = 100
const MOST_IN_ALL = 1500

/**
 * How many requests each kind gets, so that a document of one operation is tested thoroughly, and one of hundreds in some
 * ten seconds.
 *
 * @param asked how many there are to be in all.
 */
export function countRuns(kinds: number, asked?: number): number {
  const usual = Math.min(Math.max(USUAL_RUNS * kinds, FEWEST_IN_ALL), Math.max(FEWEST_RUNS * kinds, MOST_IN_ALL))
  return Math.ceil((asked ?? usual) / Math.max(kinds, 1))
}

const MOST_SHARES = 10
const SMALLEST_SHARE = 10

/** Kinds in shares, of which each can be a test: a few show progress, and none takes long. */
export function listShares<Kind>(kinds: readonly Kind[]): Kind[][] {
  const size = Math.max(SMALLEST_SHARE, Math.ceil(kinds.length / MOST_SHARES))
  return Array.from({ length: Math.ceil(kinds.length / size) }, (_, index) =>
    kinds.slice(index * size, (index + 1) * size),
  )
}
