import type { OperationIdentity } from '../operation-identity.ts'
import { requestIdOf } from './request-id.ts'

/** A result without the types of its spec, as the runtime makes it. Printing it prints the answer, not the connection. */
export class CallResult {
  declare readonly ok: boolean
  declare readonly status: number
  /** Declared only: a success has no property `error`, not even an undefined one, and a failure no `data`. */
  declare readonly data?: unknown
  declare readonly error?: unknown
  readonly #response: Response
  readonly #attempts: number | undefined
  readonly #elapsed: number | undefined

  /** @param value of an error is redacted already. */
  constructor(response: Response, value: unknown, { attempts, elapsed }: OperationIdentity) {
    this.ok = response.ok
    this.status = response.status
    if (response.ok) this.data = value
    else this.error = value
    this.#response = response
    this.#attempts = attempts
    this.#elapsed = elapsed
  }

  get response(): Response {
    return this.#response
  }

  get requestId(): string | undefined {
    return requestIdOf(this.#response)
  }

  get attempts(): number | undefined {
    return this.#attempts
  }

  get elapsed(): number | undefined {
    return this.#elapsed
  }

  header(name: string): string | number | bigint | undefined {
    return this.#response.headers.get(name) ?? undefined
  }
}
