import type { ResultParts } from '../answer/call-result.ts'
import { keepIntegers } from './keep-integers.ts'
import { NumericResult } from './numeric-result.ts'

/**
 * A result in which the integers of 64 bits are exact, also where no number holds them: the feature of clients whose spec has
 * `x-int64`.
 */
export class ExactResult extends NumericResult {
  readonly #exactHeaders: readonly string[] | undefined

  constructor(parts: ResultParts) {
    const { response, value, body, details } = parts
    const { int64 = {}, exactHeaders } = details
    const { status } = response
    const documented = [`${status}`, `${status}`.replace(/..$/, 'XX'), 'default'].find(each => each in int64)
    super({ ...parts, value: keepIntegers(value, int64[documented ?? ''], body) })
    this.#exactHeaders = exactHeaders
  }

  override header(name: string): string | number | bigint | undefined {
    const value = super.header(name)
    if (!this.#exactHeaders?.includes(name.toLowerCase())) return value
    return /^-?\d+$/.test(`${value}`) ? BigInt(value as string) : undefined
  }
}
