import type { ApiDescription } from '../api-description.ts'
import type { PlacedSchema } from '../schema/placed-schema.ts'
import type { Sampling } from './sampling.ts'

/** From which depth on nothing was found for schemas, by where they stand and how a sample of them was to be made. */
const fruitless = new WeakMap<ApiDescription, Map<string, number>>()

/**
 * Whether everything was tried before for these schemas, at this depth or above, and nothing was accepted. It would be the same
 * again, and where alternatives lead to each other, each of them would try all of them, and so on.
 */
export function isFruitless(sampling: Sampling, schemas: readonly PlacedSchema[], depth: number): boolean {
  return (fruitless.get(sampling.api)?.get(keyOf(sampling, schemas)) ?? Number.POSITIVE_INFINITY) <= depth
}

/** Remembers that everything was tried for these schemas. */
export function rememberFruitless(sampling: Sampling, schemas: readonly PlacedSchema[], depth: number): void {
  const known = fruitless.get(sampling.api) ?? new Map<string, number>()
  fruitless.set(sampling.api, known.set(keyOf(sampling, schemas), depth))
}

function keyOf({ direction, files, properties, fillsLists }: Sampling, schemas: readonly PlacedSchema[]): string {
  return [direction, files, properties, fillsLists, ...schemas.map(({ pointer }) => pointer)].join(' ')
}
