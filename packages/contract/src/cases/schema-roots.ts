import type { MediaType } from '@crm-clients/openapi/document'
import { listSchemaUses, type Operation, type SchemaUse } from '@crm-clients/openapi/operation'
import type { Serialization } from '@crm-clients/openapi/sampling'
import type { PlacedSchema } from '@crm-clients/openapi/schema'
import { isForm, isJson } from '@crm-clients/openapi/serialization'

/** How a value travels: as JSON of a request, as a form, as the text of a parameter, in an answer, or as the text of its header. */
export type Travel = 'request' | 'form' | 'parameter' | 'response' | 'header'

/** A schema that an operation uses directly, what it describes, and how values of it travel. */
export interface SchemaRoot extends Omit<SchemaUse, 'operationId' | 'place'> {
  /** Absent for a component of answers, which is shown by itself. */
  readonly operationId?: string
  readonly travel: Travel
  readonly serialization: Serialization
  /** How the fields of a form are written, where the document says so. */
  readonly encoding?: MediaType['encoding']
}

/** Every schema that an operation uses directly. Bodies that are neither JSON nor forms are left out: nobody validates them. */
export function listSchemaRoots(operation: Operation): SchemaRoot[] {
  return listTravellingUses(operation).map(({ use: { place: _, ...use }, travel }): SchemaRoot => {
    const { encoding } = (travel === 'form' && operation.requestBody?.content?.[use.mediaType ?? '']) || {}
    return { ...use, travel, serialization: SERIALIZATIONS[travel], ...(encoding && { encoding }) }
  })
}

/** The uses of schemas whose values somebody looks into. A parameter with several media types is written in the first one. */
export function listTravellingUses(operation: Operation): { readonly use: SchemaUse; readonly travel: Travel }[] {
  const places = new Set<string>()
  return listSchemaUses(operation).flatMap(use => {
    const travel = travelOf(use)
    const isWritten = use.location === '/body' || use.direction === 'response' || !places.has(use.location)
    places.add(use.location)
    return travel !== undefined && isWritten ? [{ use, travel }] : []
  })
}

const SERIALIZATIONS = { request: 'json', form: 'form', parameter: 'text', response: 'json', header: 'text' } as const

function travelOf({ direction, purpose, mediaType = '', location }: SchemaUse): Travel | undefined {
  if (purpose === 'parameter') return direction === 'request' ? 'parameter' : 'header'
  if (location !== '/body') return direction === 'request' || isJson(mediaType) ? direction : undefined
  if (isJson(mediaType)) return direction
  return isForm(mediaType) && direction === 'request' ? 'form' : undefined
}

/** The schemas of what the API sends by itself, in JSON. It is for reading, as answers are, and judged as they are. */
export function listEventSchemas(webhook: Operation): PlacedSchema[] {
  const bodies = listSchemaUses(webhook).filter(use => use.direction === 'request' && use.location === '/body')
  return bodies.filter(({ mediaType = '' }) => isJson(mediaType)).map(({ schema }) => schema)
}

/** The media type of a body. A parameter or a header that has one is known by its name. */
export function bodyMediaType({ location, mediaType }: Pick<SchemaUse, 'location' | 'mediaType'>): string | undefined {
  return location === '/body' ? mediaType : undefined
}
