/**
 * What no standard writes, and what is therefore refused before anything is sent. The list is closed: whatever else the
 * types of a spec allow is written. `@crm-clients/openapi` has the same list for mocks and contract tests.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#style-examples
 */
export const NESTED = 'is no text, number or date'
export const DELIMITED = 'holds its delimiter'
export const NO_JSON = 'and no JSON'
export const NO_FIELDS = 'and no object'
export const NO_BYTES = 'and no text, Blob or bytes'
export const MALFORMED = 'is no valid Unicode'

/** Whether a value is an object with properties of its own, and no list, file, stream or date. */
export function isPlainObject(value: unknown): value is object {
  return {}.toString.call(value) === '[object Object]'
}
