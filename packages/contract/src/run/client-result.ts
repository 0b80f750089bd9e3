/** What a method of a generated client resolves to. */
export interface ClientResult {
  readonly ok: boolean
  readonly status: number
  readonly data?: unknown
  readonly error?: unknown
  readonly response: Response
  /** A header of the answer. Those that are documented as numbers are numbers, or bigints where `x-int64` says so. */
  readonly header?: (name: string) => string | number | bigint | undefined
}
