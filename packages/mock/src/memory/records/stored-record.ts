import type { JsonRecord } from '@crm-clients/openapi/document'

/** One thing that a mock remembers. It is never changed, but replaced by another one. */
export interface StoredRecord {
  /** What its path says: the key as a text. */
  readonly key: string
  /** What clients have sent of it. */
  readonly sent: Readonly<JsonRecord>
  /** What answers show of it, each as much as its schema has. */
  readonly value: Readonly<JsonRecord>
  /** Milliseconds since 1970. */
  readonly createdAt: number
  readonly updatedAt: number
  /** Whether it comes from the document's examples. */
  readonly isSeed: boolean
}
