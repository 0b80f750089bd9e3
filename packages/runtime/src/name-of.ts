/** What a value is, for messages: `Blob`, `Array`, `NaN`. */
export function nameOf(value: unknown): string {
  return value === Object(value) ? {}.toString.call(value).slice(8, -1) : String(value)
}
