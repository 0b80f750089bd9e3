const MARKER = Symbol.for('@crm-clients/runtime/error')

/**
 * The base of every error that a client throws by itself. An abort by the caller's own signal is not wrapped: its
 * reason passes through untouched.
 */
export class ClientError extends Error {
  /** The vendor's slug, such as `fintoro`. */
  readonly vendor: string

  constructor(name: string, vendor: string, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = name
    this.vendor = vendor
    Object.defineProperty(this, MARKER, { value: name })
    // A name is about the class, not about this failure: it need not be printed a second time among the properties.
    Object.defineProperty(this, 'name', { enumerable: false })
  }
}

/** Recognises an error of this library by its marker, also when it comes from another copy of the package. */
export function isClientError(value: unknown): value is ClientError {
  return markerOf(value) !== undefined
}

/** The class name an error was made with, whichever copy of the package made it. */
export function markerOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<symbol, unknown>)[MARKER] : undefined
}
