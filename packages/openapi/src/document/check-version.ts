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
  throw new Error(`${source} is not an OpenAPI 3 document: ${found}. Write "openapi: 3.1.1" at its top.`)
}
