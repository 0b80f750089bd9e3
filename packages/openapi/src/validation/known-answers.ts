import type { DataValidationCxt } from 'ajv/dist/types/index.js'

type Keyed<Answer> = Map<unknown, Answer>

/**
 * What is known about the places of one value. A place is told by the object that it is in and not by its pointer: to compare the
 * pointers of a value that nests deep takes longer than to validate it.
 */
export class KnownAnswers<Answer> {
  readonly #places: Keyed<Keyed<Keyed<Keyed<Answer>>>> = new Map()

  /** The answers at one place, by what is asked about. */
  at({ instancePath = '', parentData, parentDataProperty }: Partial<DataValidationCxt> = {}): Keyed<Answer> {
    const inParent = openMap(this.#places, parentData)
    // The names of properties are asked about in the same parent, one level further up.
    return openMap(openMap(inParent, instancePath.length), parentDataProperty)
  }

  /** Forgets everything, since the next value may be another one at the same places. */
  clear(): void {
    this.#places.clear()
  }
}

function openMap<Value>(map: Keyed<Keyed<Value>>, key: unknown): Keyed<Value> {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = new Map<unknown, Value>()
  map.set(key, made)
  return made
}
