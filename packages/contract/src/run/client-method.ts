import type { ClientResult } from './client-result.ts'

/** A method of a generated client. Those of lists can be walked through. */
export interface ClientMethod {
  (call: object): Promise<ClientResult>
  readonly pages?: (call: object) => AsyncIterable<unknown>
  readonly items?: (call: object) => AsyncIterable<unknown>
}
