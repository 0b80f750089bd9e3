import { joinPointer } from '../document/json-pointer.ts'
import type { MediaType, Parameter } from '../document/openapi-document.ts'
import type { Direction } from '../schema/direction.ts'
import type { PlacedSchema } from '../schema/placed-schema.ts'
import type { SchemaPurpose } from '../schema/schema-purpose.ts'
import { isForm, isJson } from '../serialization/media-type.ts'
import type { Operation } from './operation.ts'
import { isIgnoredParameter } from './parameter.ts'

/**
 * A place where an operation uses a schema: a parameter, a header, or a body in one of its media types. This is the one list of
 * them: validation compiles what it names, and the contract makes cases and coverage of it.
 */
export interface SchemaUse {
  readonly operationId: string
  /** In words: `request body application/json`, `query parameter page`, `response 200 header X-Total`. */
  readonly place: string
  readonly direction: Direction
  /** JSON pointer into the request or the answer: `/query/limit`, `/body`, `/header/X-Total`. */
  readonly location: string
  /** The documented status, for answers. */
  readonly status?: string
  /** Of a body, and of a parameter or a header that is described by its `content`. */
  readonly mediaType?: string
  /** Absent for bodies, and for the headers of answers. */
  readonly parameter?: Parameter
  /** How the fields of a form are written. */
  readonly encoding?: MediaType['encoding']
  readonly schema: PlacedSchema
  readonly purpose: SchemaPurpose
}

/** Every schema that an operation uses directly. What these refer to is not listed, and neither are parameters that are ignored. */
export function listSchemaUses(operation: Operation): SchemaUse[] {
  return [...parameterUses(operation), ...requestBodyUses(operation), ...responseUses(operation)]
}

function parameterUses({ operationId, parameters, pointers }: Operation): SchemaUse[] {
  return parameters.flatMap((parameter, index) => {
    if (isIgnoredParameter(parameter)) return []
    const { in: location, name, schema, content } = parameter
    const own = {
      operationId,
      place: `${location} parameter ${name}`,
      direction: 'request',
      location: joinPointer('', location, name),
      parameter,
    } as const
    const pointer = pointers.parameters[index] ?? '#'
    return [...textUses(own, pointer, schema), ...contentUses({ ...own, purpose: 'request' }, pointer, content)]
  })
}

function requestBodyUses({ operationId, requestBody, pointers }: Operation): SchemaUse[] {
  const own = {
    operationId,
    place: 'request body',
    direction: 'request',
    location: '/body',
    purpose: 'request',
  } as const
  return contentUses(own, pointers.requestBody ?? '#', requestBody?.content)
}

function responseUses({ operationId, responses, pointers }: Operation): SchemaUse[] {
  return Object.entries(responses).flatMap(([status, { headers = {}, content }]) => {
    const own = { operationId, direction: 'response', status, purpose: 'response' } as const
    const place = `response ${status}`
    return [
      ...Object.entries(headers).flatMap(([name, header]) => {
        const used = { ...own, place: `${place} header ${name}`, location: joinPointer('', 'header', name) }
        const pointer = pointers.headers[status]?.[name] ?? '#'
        return [...textUses(used, pointer, header.schema), ...contentUses(used, pointer, header.content)]
      }),
      ...contentUses({ ...own, place, location: '/body' }, pointers.responses[status] ?? '#', content),
    ]
  })
}

type Own = Omit<SchemaUse, 'purpose' | 'schema'>

/** A schema of a text: a parameter, or a header. */
function textUses(own: Own, pointer: string, schema: PlacedSchema['schema'] | undefined): SchemaUse[] {
  if (schema === undefined) return []
  return [{ ...own, purpose: 'parameter', schema: { schema, pointer: joinPointer(pointer, 'schema') } }]
}

function contentUses(
  own: Own & Pick<SchemaUse, 'purpose'>,
  pointer: string,
  content: Readonly<Record<string, MediaType>> = {},
): SchemaUse[] {
  return Object.entries(content).flatMap(([mediaType, { schema, encoding }]): SchemaUse[] => {
    if (schema === undefined) return []
    return [
      {
        ...own,
        place: `${own.place} ${mediaType}`,
        mediaType,
        purpose: purposeOf(own, mediaType),
        schema: { schema, pointer: joinPointer(pointer, 'content', mediaType, 'schema') },
        ...(encoding && { encoding }),
      },
    ]
  })
}

/** A parameter or a header that is described by its `content` is a text, unless that is JSON. */
function purposeOf({ location, purpose }: Pick<SchemaUse, 'location' | 'purpose'>, mediaType: string): SchemaPurpose {
  if (location !== '/body') return isJson(mediaType) ? purpose : 'parameter'
  return purpose === 'request' && isForm(mediaType) ? 'form' : purpose
}
