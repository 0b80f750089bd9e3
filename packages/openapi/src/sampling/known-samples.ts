import type { PlacedSchema } from '../schema/placed-schema.ts'
import type { Acceptance } from './acceptance.ts'
import type { Sampling } from './sampling.ts'

/** A value that was made; undefined is one as well. */
interface Known {
  readonly value: unknown
  /** How many parts of a sample it took. */
  readonly parts: number
}

/** What was made for schemas, by whose acceptance chose it, and how. Schemas that lead to each other ask for the same again and again. */
const known = new WeakMap<Acceptance, Map<string, Known>>()

/**
 * Makes a sample, or takes the one that was made for the same schemas before. That one counts as if it were made again: a sample is no
 * larger because its parts are known.
 *
 * @param isWhole whether after so many more parts there is still a choice: else something was left out, and elsewhere it need not be.
 */
export function makeOnce(
  sampling: Sampling & { readonly effort: { parts: number } },
  schemas: readonly PlacedSchema[],
  depth: number,
  make: () => unknown,
  isWhole: (parts: number) => boolean,
): unknown {
  const { accepts, effort } = sampling
  if (!accepts) return make()
  const samples = known.get(accepts) ?? new Map<string, Known>()
  known.set(accepts, samples)
  const key = keyOf(sampling, schemas, depth)
  const before = samples.get(key)
  if (before && isWhole(before.parts)) {
    effort.parts -= before.parts
    return before.value
  }
  const left = effort.parts
  const value = make()
  if (isWhole(0)) samples.set(key, { value, parts: left - effort.parts })
  return value
}

function keyOf(
  { direction, files, encoding, properties, fillsLists }: Sampling,
  schemas: readonly PlacedSchema[],
  depth: number,
): string {
  const own = [direction, files, numberOf(encoding), properties, fillsLists, depth]
  return [...own, ...schemas.map(({ schema }) => numberOf(schema))].join(' ')
}

const numbers = new WeakMap<object, number>()
let last = 0

/** A number for each object, so that keys can be made of them; other values stand for themselves. */
function numberOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  const number = numbers.get(value) ?? ++last
  numbers.set(value, number)
  return number
}
