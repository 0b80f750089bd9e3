import { isRecord } from './record.ts'

/** A copy of a value in which some keys lead to another one. What is missing on the way is made, as an object. */
export function replaceAt(value: unknown, [key, ...others]: readonly string[], other: unknown): unknown {
  if (key === undefined) return other
  if (Array.isArray(value)) {
    return Object.assign([...value], { [key]: replaceAt(value[Number(key)], others, other) })
  }
  const held = isRecord(value) ? value : {}
  return { ...held, [key]: replaceAt(held[key], others, other) }
}
