import type { OpenApiDocument } from './openapi-document.ts'
import { isRecord } from './record.ts'

/**
 * Checks that a value is an OpenAPI 3 document, and returns it.
 * @throws when it is not, naming `source`.
 */
export function checkVersion(value: unknown, source: string): OpenApiDocument {
  if (isRecord(value) && typeof value.openapi === 'string' && /^3\.\d/.test(value.openapi)) {
    return value as unknown as OpenApiDocument
  }
  const version = isRecord(value) ? (value.openapi ?? value.swagger) : undefined
  const found = version === undefined ? 'it has no "openapi" version' : `its version is ${JSON.stringify(version)}`
  // Swagger 2.0 says in other places what OpenAPI 3 says, so a line at the top would not help.
  const remedy =
    isRecord(value) && value.swagger !== undefined
      ? 'Convert it to OpenAPI 3.1 first.'
      : 'Write "openapi: 3.1.1" at its top.'
  throw new Error(`${source} is not an OpenAPI 3 document: ${found}. ${remedy}`)
}
