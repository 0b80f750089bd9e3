import { writeExactJson } from '@crm-clients/openapi/document'
import { isSecretName, REDACTED } from '@crm-clients/runtime/redaction'

/**
 * A value in few words, for people who did not see the exchange: an object as its keys and an array as its length, because
 * what is inside may be about somebody.
 */
export function outlineValue(value: unknown, location: readonly string[] = []): string {
  if (value === undefined) return 'nothing'
  if (value instanceof Blob) return `a file of ${value.size} bytes`
  if (Array.isArray(value)) return `an array of ${value.length}`
  if (typeof value === 'object' && value !== null) return `an object with ${Object.keys(value).join(', ') || 'nothing'}`
  return location.some(name => isSecretName(name)) ? `${REDACTED} (${typeof value})` : writeExactJson(value)
}

/** The value at a location inside another one. */
export function readLocation(value: unknown, location: readonly string[]): unknown {
  return location.reduce<unknown>(
    (current, key) =>
      typeof current === 'object' && current !== null && Object.hasOwn(current, key)
        ? (current as Record<string, unknown>)[key]
        : undefined,
    value,
  )
}

/** A location in which a star stands for each index of an array. */
export function generalize(value: unknown, location: readonly string[]): string[] {
  return location.map((key, index) => (Array.isArray(readLocation(value, location.slice(0, index))) ? '*' : key))
}
