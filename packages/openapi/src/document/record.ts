/** Any JSON object. */
export type JsonRecord = Record<string, unknown>

/** Tells a JSON object from arrays, null and scalars. */
export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
