import type { StoredRecord } from './records/stored-record.ts'

/** What a mock remembers at one moment. It can be kept as JSON, unless the document has exact integers. */
export interface MemorySnapshot {
  readonly resources: readonly RememberedResource[]
  readonly replays: readonly (readonly [key: string, replay: Replay])[]
}

/** What is remembered of a resource. */
export interface RememberedResource {
  readonly name: string
  /** How many have been made so far. */
  readonly made: number
  /** The records of each parent, by its keys. */
  readonly lists: readonly (readonly [parents: string, records: readonly StoredRecord[]])[]
}

/** What a request with an idempotency key was, and what it was answered. */
export interface Replay {
  readonly request: string
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly body: unknown
}
