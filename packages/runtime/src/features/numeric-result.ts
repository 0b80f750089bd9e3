import { CallResult, type ResultParts } from '../answer/call-result.ts'

/** A result whose headers are numbers where the spec says so: the feature of clients whose spec has such headers. */
export class NumericResult extends CallResult {
  readonly #numericHeaders: readonly string[]

  constructor(parts: ResultParts) {
    super(parts)
    this.#numericHeaders = parts.details.numericHeaders ?? parts.vendor.numericHeaders ?? []
  }

  override header(name: string): string | number | bigint | undefined {
    const value = super.header(name)
    return value !== undefined && this.#numericHeaders.includes(name.toLowerCase()) ? Number(value) : value
  }
}
