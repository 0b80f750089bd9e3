import type { ApiDescription } from '../api-description.ts'
import { joinPointer } from '../document/json-pointer.ts'
import type { MediaType, Schema } from '../document/openapi-document.ts'
import type { SchemaPurpose } from '../schema/schema-purpose.ts'
import { isForm } from '../serialization/media-type.ts'
import type { Operation } from './operation.ts'

/** A place where an operation uses a schema. */
export interface SchemaUse {
  readonly operationId: string
  /** In words: `request body application/json`, `query parameter page`, `response 200 header X-Total`. */
  readonly place: string
  /** The JSON pointer of the schema. */
  readonly pointer: string
  readonly purpose: SchemaPurpose
  readonly schema: Schema
}

/** Every schema that the operations of a document use directly. What these refer to is not listed. */
export function listSchemaUses({ operations }: Pick<ApiDescription, 'operations'>): SchemaUse[] {
  return operations.flatMap(operation => [
    ...parameterUses(operation),
    ...requestBodyUses(operation),
    ...responseUses(operation),
  ])
}

function parameterUses({ operationId, parameters, pointers }: Operation): SchemaUse[] {
  return parameters.flatMap((parameter, index) => {
    const place = `${parameter.in} parameter ${parameter.name}`
    const pointer = pointers.parameters[index] ?? '#'
    const own = { operationId, place, pointer: joinPointer(pointer, 'schema'), purpose: 'parameter' as const }
    return [
      ...(parameter.schema === undefined ? [] : [{ ...own, schema: parameter.schema }]),
      ...contentUses(operationId, place, joinPointer(pointer, 'content'), parameter.content, 'request'),
    ]
  })
}

function requestBodyUses({ operationId, requestBody, pointers }: Operation): SchemaUse[] {
  const pointer = joinPointer(pointers.requestBody ?? '#', 'content')
  return contentUses(operationId, 'request body', pointer, requestBody?.content, 'request')
}

function responseUses({ operationId, responses, pointers }: Operation): SchemaUse[] {
  return Object.entries(responses).flatMap(([status, response]) => {
    const pointer = pointers.responses[status] ?? '#'
    const headers = Object.entries(response.headers ?? {}).flatMap(([name, { schema }]) => {
      const headerPointer = joinPointer(pointer, 'headers', name, 'schema')
      const place = `response ${status} header ${name}`
      return schema === undefined
        ? []
        : [{ operationId, place, pointer: headerPointer, purpose: 'parameter' as const, schema }]
    })
    const contentPointer = joinPointer(pointer, 'content')
    return [...headers, ...contentUses(operationId, `response ${status}`, contentPointer, response.content, 'response')]
  })
}

function contentUses(
  operationId: string,
  place: string,
  pointer: string,
  content: Readonly<Record<string, MediaType>> | undefined,
  purpose: SchemaPurpose,
): SchemaUse[] {
  return Object.entries(content ?? {}).flatMap(([mediaType, { schema }]) => {
    if (schema === undefined) return []
    const schemaPurpose = purpose === 'request' && isForm(mediaType) ? 'form' : purpose
    const own = joinPointer(pointer, mediaType, 'schema')
    return [{ operationId, place: `${place} ${mediaType}`, pointer: own, purpose: schemaPurpose, schema }]
  })
}
