import { isRecord } from './record.ts'

/** JSON with sorted keys and all digits of a bigint: the same text for values that are equal, and for no others. */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'bigint') return `${value}`
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join()}]`
  if (!isRecord(value)) return JSON.stringify(value) ?? 'undefined'
  const names = Object.keys(value).sort()
  return `{${names.map(name => `${JSON.stringify(name)}:${canonicalJson(value[name])}`).join()}}`
}
