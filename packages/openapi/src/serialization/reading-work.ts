import type { Schema } from '../document/openapi-document.ts'
import { isRecord } from '../document/record.ts'

/**
 * So much work is spent on the readings of one parameter or body: a unit is about the hundredth part of a millisecond. Alternatives
 * that lead to each other on each level come to a text in very many ways.
 */
const MOST_WORK = 8_000

/** Whether a schema accepts a value, as one purpose sees it. */
type Judge = (schema: Schema, value: unknown) => boolean

/** What one text, list or object is read as is found out once, and what reads the same is one value. */
export class ReadingWork {
  #left = MOST_WORK
  readonly #numbers = new Map<unknown, number>()
  readonly #shared = new Map<string, unknown>()
  readonly #made = new Set<unknown>()
  readonly #sizes = new Map<unknown, number>()
  readonly #accepted = new Map<Judge, Map<Schema, Map<unknown, boolean>>>()
  readonly #known = new Map<unknown, Map<string, unknown>>()

  /** Takes work from what is left. False where it is more than that. */
  spend(units: number): boolean {
    const isEnough = units <= this.#left
    if (isEnough) this.#left -= units
    return isEnough
  }

  /** A key for several things, which others have that are the same. */
  keyOf(things: readonly unknown[]): string {
    return things.map(thing => this.#numberOf(thing)).join(' ')
  }

  /** What was made of `texts` for this key, or what is made of it now. */
  once<Made>(texts: unknown, key: string, make: () => Made): Made {
    const own = this.#known.get(texts) ?? new Map<string, unknown>()
    this.#known.set(texts, own)
    if (!own.has(key)) own.set(key, make())
    return own.get(key) as Made
  }

  /** The one value for all lists or objects of the same entries. */
  share<Value extends object>(value: Value): Value {
    const names = Array.isArray(value) ? [] : Object.keys(value)
    const key = `${JSON.stringify(names)} ${Array.isArray(value)} ${this.keyOf(Object.values(value))}`
    const shared = this.#shared.get(key) ?? value
    this.#shared.set(key, shared)
    this.#made.add(shared)
    return shared as Value
  }

  /** A value of which no part stands in two places. */
  unshare(value: unknown): unknown {
    if (!this.#made.has(value)) return value
    if (Array.isArray(value)) return value.map(item => this.unshare(item))
    return Object.fromEntries(Object.entries(Object(value)).map(([name, own]) => [name, this.unshare(own)]))
  }

  /** Whether a schema accepts a value, which is asked once. Undefined where that is more work than is left. */
  accepts(judge: Judge, schema: Schema, value: unknown, ways: number): boolean | undefined {
    const bySchema = this.#accepted.get(judge) ?? new Map<Schema, Map<unknown, boolean>>()
    this.#accepted.set(judge, bySchema)
    const known = bySchema.get(schema) ?? new Map<unknown, boolean>()
    bySchema.set(schema, known)
    if (!known.has(value)) {
      if (!this.spend(this.#sizeOf(value) * ways)) return undefined
      known.set(value, judge(schema, value))
    }
    return known.get(value)
  }

  #numberOf(thing: unknown): number {
    const number = this.#numbers.get(thing) ?? this.#numbers.size
    this.#numbers.set(thing, number)
    return number
  }

  #sizeOf(value: unknown): number {
    if (!Array.isArray(value) && !isRecord(value)) return 1
    const known = this.#sizes.get(value)
    if (known !== undefined) return known
    const size = Object.values(value).reduce<number>((sum, own) => sum + this.#sizeOf(own), 1)
    this.#sizes.set(value, size)
    return size
  }
}
