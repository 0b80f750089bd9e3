import type { OperationDetails } from '../description.ts'
import type { OperationIdentity } from '../operation-identity.ts'
import { requestIdOf } from './request-id.ts'

/** What a result is made of. */
export interface ResultParts {
  readonly response: Response
  /** Of an error, it is redacted already. */
  readonly value: unknown
  /** The body as it was read, before it was parsed. */
  readonly body: unknown
  /** Takes the secrets of the call out of a text. Absent where it succeeded: what was asked for is the caller's. */
  readonly redact: ((text: string) => string) | undefined
  readonly identity: OperationIdentity
  readonly details: OperationDetails
  readonly vendor: { readonly numericHeaders?: readonly string[] }
}

/** A result without the types of its spec, as the runtime makes it. Printing it prints the answer, not the connection. */
export class CallResult {
  declare readonly ok: boolean
  declare readonly status: number
  /** Declared only: a success has no property `error`, not even an undefined one, and a failure no `data`. */
  declare readonly data?: unknown
  declare readonly error?: unknown
  readonly #parts: ResultParts

  constructor(parts: ResultParts) {
    const { response, value } = parts
    this.ok = response.ok
    this.status = response.status
    if (response.ok) this.data = value
    else this.error = value
    this.#parts = parts
  }

  get response(): Response {
    return this.#parts.response
  }

  get requestId(): string | undefined {
    return this.#show(requestIdOf(this.response))
  }

  get attempts(): number | undefined {
    return this.#parts.identity.attempts
  }

  get elapsed(): number | undefined {
    return this.#parts.identity.elapsed
  }

  header(name: string): string | number | bigint | undefined {
    return this.#show(this.response.headers.get(name) ?? undefined)
  }

  #show(text: string | undefined): string | undefined {
    const { redact } = this.#parts
    return text && redact ? redact(text) : text
  }
}
