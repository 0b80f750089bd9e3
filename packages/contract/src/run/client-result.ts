/** What a method of a generated client resolves to. */
export interface ClientResult {
  readonly ok: boolean
  readonly status: number
  readonly data?: unknown
  readonly error?: unknown
  readonly response: Response
  /** A header of the answer. Those that are documented as numbers are numbers. */
  readonly header?: (name: string) => string | number | undefined
}
