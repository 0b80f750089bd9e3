import { isRecord } from '../document/record.ts'

/** Every text of a value, at any depth: names of properties, and what stands below them, as it is written. */
export function listTextsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(listTextsIn)
  return isRecord(value)
    ? Object.entries(value).flatMap(([name, item]) => [name, ...listTextsIn(item)])
    : [String(value)]
}
