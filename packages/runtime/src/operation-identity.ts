/** Which call something is about: what hooks are told and errors carry. No filled-in path, no header, no body. */
export interface OperationIdentity {
  /** The vendor's slug, such as `fintoro`. */
  readonly vendor: string
  /** The operation, such as `updateCrmEvent`. */
  readonly operation: string
  /** The HTTP method. */
  readonly method: string
  /** The path template, such as `/contacts/{contactId}`. */
  readonly path: string
  /** Where the operation is called. */
  readonly baseUrl: string
  /** How often the request has been sent so far. Absent where nothing was called. */
  attempts?: number
  /** Milliseconds from the call to the latest thing that happened. Absent where nothing was called. */
  elapsed?: number
}
