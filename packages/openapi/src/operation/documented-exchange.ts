/** A request and its response as a vendor's documentation prints them, kept apart from the spec to test it. */
export interface DocumentedExchange {
  readonly name: string
  readonly request: {
    readonly method: string
    /** The filled-in path, below the base URL. */
    readonly path: string
    readonly headers?: Readonly<Record<string, string>>
    readonly body?: unknown
    /** The properties in which the printed request breaks the vendor's own schema, so that a mock refuses it. */
    readonly contradicts?: readonly string[]
  }
  readonly response: { readonly status: number; readonly body?: unknown }
  /** The properties in which the printed response breaks the vendor's own schema. */
  readonly contradicts?: readonly string[]
}
