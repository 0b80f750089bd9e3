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

/** A copy of a value without what some keys lead to. */
export function removeAt(value: unknown, keys: readonly string[]): unknown {
  const holder = keys.slice(0, -1)
  const held = holder.reduce<unknown>((outer, key) => Object(outer)[key], value)
  const { [keys.at(-1) ?? '']: _, ...others } = Object(held)
  return replaceAt(value, holder, others)
}
