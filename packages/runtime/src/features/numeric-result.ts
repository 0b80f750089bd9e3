import { CallResult } from '../answer/call-result.ts'
import type { OperationDetails } from '../description.ts'
import type { OperationIdentity } from '../operation-identity.ts'

/** What a vendor says of the headers of all its operations. */
export interface NumericHeaders {
  readonly numericHeaders?: readonly string[]
}

/** A result whose headers are numbers where the spec says so: the feature of clients whose spec has such headers. */
export class NumericResult extends CallResult {
  readonly #numericHeaders: readonly string[]

  constructor(
    response: Response,
    value: unknown,
    identity: OperationIdentity,
    details: OperationDetails,
    vendor: NumericHeaders,
  ) {
    super(response, value, identity)
    this.#numericHeaders = details.numericHeaders ?? vendor.numericHeaders ?? []
  }

  override header(name: string): string | number | bigint | undefined {
    const value = super.header(name)
    return value !== undefined && this.#numericHeaders.includes(name.toLowerCase()) ? Number(value) : value
  }
}
