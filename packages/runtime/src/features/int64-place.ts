import type { Int64Parts, Int64Place, Int64Type } from '../description.ts'
import { isPlainObject } from '../serialization/unwritable.ts'

/** Gives what takes the place of a value; `beside` is what stands at the same place of another one. */
type Replace = (value: unknown, type: Int64Type, name: string, beside: unknown) => unknown

/** A value in which others take the place of what is described as an integer of 64 bits. The given one is not changed. */
export function replaceIntegers(
  value: unknown,
  place: Int64Place | null | undefined,
  replace: Replace,
  name = '',
  beside?: unknown,
): unknown {
  if (typeof place === 'function') return replaceIntegers(value, place(), replace, name, beside)
  if (!place) return value
  const { own, at, each }: Int64Parts = typeof place === 'string' ? { own: place } : place
  const below = ([key, item]: [string, unknown]) =>
    replaceIntegers(
      item,
      at && Object.hasOwn(at, key) ? at[key] : each,
      replace,
      name ? `${name}.${key}` : key,
      Object(beside)[key],
    )
  if (Array.isArray(value)) return Object.entries(value).map(below)
  // What writes itself has its own idea of its parts.
  if (isPlainObject(value) && !('toJSON' in value)) {
    return Object.fromEntries(Object.entries(value).map(entry => [entry[0], below(entry)]))
  }
  return own ? replace(value, own, name, beside) : value
}
