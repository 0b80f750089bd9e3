import type { Operation } from '@crm-clients/openapi/operation'

/** An operation, or a named schema. */
export type TypedPart = Pick<Operation, 'path' | 'method'> | { readonly schema: string }

/** A part of the client's types that both versions have, in which changes were found: what TypeScript is asked about. */
export interface TypeSlot {
  /** What it is about, where that is an operation or a named schema: what else of a document has to be typed to judge it. */
  readonly about?: { readonly before: TypedPart; readonly after: TypedPart }
  /** `updateContact request body application/json`. Slots below another one start with its name. */
  readonly name: string
  /** Which way values travel: arguments go to the vendor, results come from it. */
  readonly direction: 'request' | 'response'
  /** The type in the old version, given the name of that version's types. */
  readonly before: (version: string) => string
  /** The type in the new version. */
  readonly after: (version: string) => string
}
