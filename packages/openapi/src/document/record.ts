/** Any JSON object. */
export type JsonRecord = Record<string, unknown>

/** Tells a JSON object from arrays, null and scalars. */
export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A record with the same names, and what is made of each value. */
export function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  map: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]))
}

/** A record that has its own names and no others: asked for `constructor`, it has none. */
export function withoutPrototype<Named extends object>(record: Named): Named {
  return Object.assign(Object.create(null), record)
}

/** Gives a record a value by any name. Assigned, `__proto__` would be none of its names. */
export function setOwn(record: object, name: string, value: unknown): void {
  Object.defineProperty(record, name, { value, configurable: true, enumerable: true, writable: true })
}
