/** A result without the types of its spec, as the runtime makes it. Printing it prints the answer, not the connection. */
export class CallResult {
  declare readonly ok: boolean
  declare readonly status: number
  /** Declared only: a success has no property `error`, not even an undefined one, and a failure no `data`. */
  declare readonly data?: unknown
  declare readonly error?: unknown
  readonly #response: Response
  readonly #numericHeaders: readonly string[] | undefined

  constructor(response: Response, value: unknown, numericHeaders?: readonly string[]) {
    this.ok = response.ok
    this.status = response.status
    if (response.ok) this.data = value
    else this.error = value
    this.#response = response
    this.#numericHeaders = numericHeaders
  }

  get response(): Response {
    return this.#response
  }

  header(name: string): string | number | undefined {
    const value = this.#response.headers.get(name)
    return value === null ? undefined : this.#numericHeaders?.includes(name.toLowerCase()) ? Number(value) : value
  }
}
