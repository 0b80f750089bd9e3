import type { ApiDescription } from '@crm-clients/openapi'
import type { Header, MediaType, Parameter, ResponseObject } from '@crm-clients/openapi/document'
import { joinPointer, locateReference, resolveReference } from '@crm-clients/openapi/document'
import type { Operation } from '@crm-clients/openapi/operation'
import type { Carrier } from '@crm-clients/openapi/sampling'
import type { Direction, PlacedSchema, SchemaPurpose } from '@crm-clients/openapi/schema'
import { isForm, isJson, isMultipart } from '@crm-clients/openapi/serialization'

/** A schema that an operation uses directly, and what it describes. */
export interface SchemaRoot {
  readonly direction: Direction
  /** JSON pointer into the request or the answer: `/query/limit`, `/body`, `/header/X-Total`. */
  readonly location: string
  /** The documented status, for answers. */
  readonly status?: string
  /** Absent for parameters and headers. */
  readonly mediaType?: string
  /** Absent for bodies and the headers of answers. */
  readonly parameter?: Parameter
  /** How the fields of a form are written. */
  readonly encoding?: MediaType['encoding']
  /** A form without fields is a request without a body, which is allowed here. */
  readonly isOptionalForm?: boolean
  readonly schema: PlacedSchema
  readonly carrier: Carrier
  readonly purpose: SchemaPurpose
}

const IGNORED_HEADERS = new Set(['accept', 'content-type', 'authorization'])

/** Whether OpenAPI describes a parameter elsewhere, so that it is ignored here. */
export function isIgnored({ in: place, name }: Parameter): boolean {
  return place === 'header' && IGNORED_HEADERS.has(name.toLowerCase())
}

/** Every schema that an operation uses directly. Bodies that are neither JSON nor forms are left out: nobody validates them. */
export function listSchemaRoots(api: ApiDescription, operation: Operation): SchemaRoot[] {
  return [...parameterRoots(operation), ...bodyRoots(operation), ...answerRoots(api, operation)]
}

function parameterRoots({ parameters, pointers }: Operation): SchemaRoot[] {
  return parameters.flatMap((parameter, index): SchemaRoot[] => {
    if (isIgnored(parameter)) return []
    const pointer = pointers.parameters[index] ?? '#'
    const own = { direction: 'request', location: joinPointer('', parameter.in, parameter.name), parameter } as const
    const [content] = Object.entries(parameter.content ?? {})
    if (content?.[1].schema !== undefined) {
      const schema = locate(content[1].schema, joinPointer(pointer, 'content', content[0], 'schema'))
      return [{ ...own, schema, carrier: 'json', purpose: 'request' }]
    }
    if (parameter.schema === undefined) return []
    const schema = locate(parameter.schema, joinPointer(pointer, 'schema'))
    return [{ ...own, schema, carrier: 'text', purpose: 'parameter' }]
  })
}

function bodyRoots({ requestBody, pointers }: Operation): SchemaRoot[] {
  return Object.entries(requestBody?.content ?? {}).flatMap(([mediaType, { schema, encoding }]): SchemaRoot[] => {
    if (schema === undefined || !(isJson(mediaType) || isForm(mediaType))) return []
    const pointer = joinPointer(pointers.requestBody ?? '#', 'content', mediaType, 'schema')
    const form = isForm(mediaType)
    return [
      {
        direction: 'request',
        location: '/body',
        mediaType,
        ...(encoding && { encoding }),
        isOptionalForm: form && !isMultipart(mediaType) && requestBody?.required !== true,
        schema: locate(schema, pointer),
        carrier: form ? 'form' : 'json',
        purpose: form ? 'form' : 'request',
      },
    ]
  })
}

function answerRoots(api: ApiDescription, { responses, pointers }: Operation): SchemaRoot[] {
  return Object.entries(responses).flatMap(([status, { content = {} }]) => {
    const pointer = pointers.responses[status] ?? '#'
    const own = { direction: 'response', status } as const
    const bodies = Object.entries(content).flatMap(([mediaType, { schema }]): SchemaRoot[] => {
      if (schema === undefined || !isJson(mediaType)) return []
      const located = locate(schema, joinPointer(pointer, 'content', mediaType, 'schema'))
      return [{ ...own, location: '/body', mediaType, schema: located, carrier: 'json', purpose: 'response' }]
    })
    return [...headerRoots(api, status, pointer), ...bodies]
  })
}

function headerRoots(api: ApiDescription, status: string, responsePointer: string): SchemaRoot[] {
  const { headers = {} } = resolveReference<ResponseObject>(api.document, { $ref: responsePointer })
  return Object.entries(headers).flatMap(([name, header]): SchemaRoot[] => {
    const { value, pointer } = locateReference<Header>(
      api.document,
      header,
      joinPointer(responsePointer, 'headers', name),
    )
    if (value.schema === undefined) return []
    return [
      {
        direction: 'response',
        status,
        location: joinPointer('', 'header', name),
        schema: locate(value.schema, joinPointer(pointer, 'schema')),
        carrier: 'text',
        purpose: 'parameter',
      },
    ]
  })
}

function locate(schema: PlacedSchema['schema'], pointer: string): PlacedSchema {
  return { schema, pointer }
}
