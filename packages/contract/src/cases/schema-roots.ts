import { listSchemaUses, type Operation, type SchemaUse } from '@crm-clients/openapi/operation'
import type { Serialization } from '@crm-clients/openapi/sampling'
import { isForm, isJson, isMultipart } from '@crm-clients/openapi/serialization'

/** A schema that an operation uses directly, and how its values are carried. Parameters and headers have no media type here. */
export interface SchemaRoot extends SchemaUse {
  readonly serialization: Serialization
  /** A form without fields is a request without a body, which is allowed here. */
  readonly isOptionalForm?: boolean
}

const CARRIERS = { form: 'form', parameter: 'text', request: 'json', response: 'json' } as const

/** Every schema that an operation uses directly. Bodies that are neither JSON nor forms are left out: nobody validates them. */
export function listSchemaRoots(operation: Operation): SchemaRoot[] {
  const parameters = new Set<string>()
  return listSchemaUses(operation).flatMap((use): SchemaRoot[] => {
    const { location, mediaType, purpose } = use
    const serialization = CARRIERS[purpose]
    if (location === '/body') {
      if (mediaType === undefined || !(isJson(mediaType) || purpose === 'form')) return []
      const isOptionalForm = isForm(mediaType) && !isMultipart(mediaType) && operation.requestBody?.required !== true
      return [{ ...use, serialization, ...(use.direction === 'request' && { isOptionalForm }) }]
    }
    // What is described by several media types is written in the first one.
    if (use.parameter ? parameters.has(location) : mediaType !== undefined) return []
    parameters.add(location)
    const { mediaType: _, ...root } = use
    return [{ ...root, serialization }]
  })
}
