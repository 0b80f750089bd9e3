/** The arguments of a generated client's method, without credentials. */
export interface CallArguments {
  readonly path?: Readonly<Record<string, unknown>>
  readonly query?: Readonly<Record<string, unknown>>
  readonly header?: Readonly<Record<string, unknown>>
  readonly cookie?: Readonly<Record<string, unknown>>
  readonly body?: unknown
  /** Set where the operation documents several media types. */
  readonly contentType?: string
}
