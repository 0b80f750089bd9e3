import type { ClientResult } from './client-result.ts'

/** A method of a generated client. Those of lists can be walked through, and some take files besides. */
export interface ClientMethod {
  (call: object): Promise<ClientResult>
  readonly pages?: (call: object) => AsyncIterable<unknown>
  readonly items?: (call: object) => AsyncIterable<unknown>
  readonly withFile?: (call: object, file: Blob) => Promise<unknown>
  readonly withFiles?: (call: object, files: readonly Blob[]) => Promise<unknown>
}
