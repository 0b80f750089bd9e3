const MARKER = Symbol.for('@crm-clients')

/**
 * The base of every error that a client throws by itself. An abort by the caller's own signal is not wrapped: its
 * reason passes through untouched.
 */
export class ClientError extends Error {
  /** The vendor's slug, such as `fintoro`. */
  declare readonly vendor: string

  constructor(name: string, message: string, details: { readonly vendor: string }, options?: ErrorOptions) {
    // One line, and nothing that a terminal obeys: callers and vendors are quoted in it.
    super(`${details.vendor}: ${message}`.replace(/\p{C}+/gu, ' '), options)
    // Not among the properties that are printed: the stack begins with the name.
    Object.defineProperties(this, { name: { value: name }, [MARKER]: { value: name } })
    Object.assign(this, details)
  }
}

/** Recognises an error of this library by its marker, also when it comes from another copy of the package. */
export function isClientError(value: unknown): value is ClientError {
  return markerOf(value) !== undefined
}

/** The class name an error was made with, whichever copy of the package made it. */
export function markerOf(value: unknown): unknown {
  return Object(value)[MARKER]
}
