import type { ErrorObject } from 'ajv'

/**
 * Finds the errors of a place and of all below it, in their order. To look through all of them for each place takes as many looks as
 * there are errors, squared.
 *
 * @returns what gives the errors within a JSON pointer to a place of the value.
 */
export function indexByPlace(errors: readonly ErrorObject[]): (place: string) => readonly ErrorObject[] {
  const order = new Map(errors.map((error, index) => [error, index]))
  const groups = new Map<string, ErrorObject[]>()
  for (const error of errors) {
    const group = groups.get(error.instancePath)
    if (group) group.push(error)
    else groups.set(error.instancePath, [error])
  }
  const places = [...groups.keys()].sort()
  return place => {
    const below = `${place}/`
    const found = [...(groups.get(place) ?? [])]
    for (let index = findFirst(places, below); places[index]?.startsWith(below); index += 1)
      found.push(...(groups.get(places[index] ?? '') ?? []))
    return found.sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0))
  }
}

/** The index of the first text that is not before another one. */
function findFirst(sorted: readonly string[], text: string): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < text) low = middle + 1
    else high = middle
  }
  return low
}
