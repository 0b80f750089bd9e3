/**
 * What a schema is used for. It decides which properties may be sent (`readOnly`, `writeOnly`), whether texts may stand
 * for numbers (parameters and forms are texts), and what a file is.
 */
export type SchemaPurpose = 'request' | 'form' | 'parameter' | 'response'

/** Whether values of this purpose arrive as texts, which have to be read as the types of the schema. */
export function isTextual(purpose: SchemaPurpose): boolean {
  return purpose === 'form' || purpose === 'parameter'
}
