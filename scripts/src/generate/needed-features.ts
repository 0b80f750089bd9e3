import type { ApiDescription } from '@crm-clients/openapi'
import { type OpenApiDocument, type Parameter, resolveReference, type Schema } from '@crm-clients/openapi/document'
import { isReadMethod } from '@crm-clients/openapi/http'
import { parameterStyles } from './parameter-styles.ts'

/**
 * The optional parts of the runtime that a spec needs, by the name of their export. A client that needs none of them
 * carries none of them.
 */
export function neededFeatures({ document, operations, credentials }: ApiDescription): string[] {
  const mediaTypes = operations.flatMap(({ requestBody }) => Object.keys(requestBody?.content ?? {}))
  const parameters = operations.flatMap(operation => operation.parameters)
  return [
    ...(operations.some(({ method }) => isReadMethod(method)) ? ['followRedirects'] : []),
    ...(mediaTypes.includes('multipart/form-data') ? ['needsMultipart'] : []),
    ...(operations.some(({ source }) => source['x-pagination'] !== undefined) ? ['paginate'] : []),
    ...(credentials.some(({ kind }) => kind !== 'bearer' && kind !== 'header') ? ['placeCredential'] : []),
    ...(mediaTypes.some(mediaType => /form/.test(mediaType)) ? ['writeForm'] : []),
    ...(parameters.some(parameter => needsStyle(document, parameter)) ? ['writeStyledParameter'] : []),
  ]
}

/** Without it the runtime writes scalars, and arrays of scalars in their location's default style. */
function needsStyle(document: OpenApiDocument, parameter: Parameter): boolean {
  return parameterStyles([parameter]) !== undefined || !isSimple(document, parameter.schema)
}

function isSimple(document: OpenApiDocument, schema: Schema | undefined): boolean {
  if (typeof schema !== 'object') return false
  const { type, items } = resolveReference(document, schema as Schema & object) as { type?: unknown; items?: Schema }
  const types = [type].flat()
  if (types.includes('array')) return isSimple(document, items)
  return types.every(name => ['string', 'integer', 'number', 'boolean', 'null'].includes(String(name)))
}
