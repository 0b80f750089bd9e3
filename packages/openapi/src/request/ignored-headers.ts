import type { Parameter } from '../document/openapi-document.ts'

const IGNORED_HEADERS = new Set(['accept', 'content-type', 'authorization'])

/**
 * Whether a parameter is to be ignored, because the document describes such a header elsewhere.
 * @see https://spec.openapis.org/oas/v3.1.1.html#common-fixed-fields
 */
export function isIgnored({ in: place, name }: Parameter): boolean {
  return place === 'header' && IGNORED_HEADERS.has(name.toLowerCase())
}
