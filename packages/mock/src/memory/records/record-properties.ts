import type { ApiDescription } from '@crm-clients/openapi'
import { isRecord, readPointer, type Schema } from '@crm-clients/openapi/document'
import {
  findPropertySchemas,
  listPossibleSchemas,
  listPropertyNames,
  namesType,
  resolveSchema,
} from '@crm-clients/openapi/schema'
import { findAnswerBody } from '../derive/item-place.ts'
import type { ItemPlace, Resource } from '../derive/resource.ts'
import { joinWords, normalizeName } from '../derive/words.ts'

/** A property that answers show of a resource, and where its value comes from. */
export interface RecordProperty {
  readonly name: string
  /** What the answers say of it, that of getting one first. */
  readonly schemas: readonly [Schema, ...Schema[]]
  readonly isRequired: boolean
  /** What requests call it, if they can have it. */
  readonly sentAs?: string
  /** What requests call the key of the thing that it shows: `countryId` for `country`. */
  readonly keyAs?: string
  /** Its values in the document's examples and defaults, that of a request first. */
  readonly default?: unknown
  readonly example?: unknown
}

/** The properties of a resource, by their names. */
export function listRecordProperties(api: ApiDescription, resource: Resource): ReadonlyMap<string, RecordProperty> {
  const { document } = api
  const schemas = listShownSchemas(resource)
  const names = [...new Set(schemas.flatMap(schema => listPropertyNames(document, schema)))]
  const requests = listRequestSchemas(resource)
  const sentNames = [...new Set(requests.flatMap(schema => listPropertyNames(document, schema)))]
  const required = new Set(requiredOf(document, schemas[0]))
  const examples = listShownExamples(api, resource)
  const properties = names.flatMap((name): RecordProperty[] => {
    const [first, ...others] = schemas.flatMap(schema => findPropertySchemas(document, schema, name))
    if (first === undefined || isWriteOnly(document, first)) return []
    const sentAs = findSentName(name, sentNames, resource.noun)
    const isObject = namesType(document, first, 'object')
    const keyAs = isObject
      ? sentNames.find(sent => KEYS.some(key => normalizeName(sent) === normalizeName(name) + key))
      : undefined
    const sentSchemas = requests.flatMap(schema =>
      sentAs === undefined ? [] : findPropertySchemas(document, schema, sentAs),
    )
    const usual = findDefault(document, [...sentSchemas, first])
    const example = examples.find(each => each[name] !== undefined)?.[name]
    return [
      {
        name,
        schemas: [first, ...others],
        isRequired: required.has(name),
        ...(sentAs !== undefined && { sentAs }),
        ...(keyAs !== undefined && { keyAs }),
        ...(usual !== undefined && { default: usual }),
        ...(example !== undefined && { example }),
      },
    ]
  })
  return new Map(properties.map(property => [property.name, property]))
}

const KEYS = ['id', 'slug', 'uuid']
const SHOWN_BY = ['get', 'create', 'update', 'replace', 'list', 'search', 'delete'] as const

/** The schemas of everything that shows one of a resource, that of getting one first. */
function listShownSchemas(resource: Resource): Schema[] {
  return listPlaces(resource).flatMap(({ place }): Schema[] => (place.schema === undefined ? [] : [place.schema]))
}

/** Where answers show one of a resource, that of getting one first. */
function listPlaces({ operations }: Resource) {
  return SHOWN_BY.flatMap(role =>
    operations.flatMap(each => (each.role === role && each.place ? [{ ...each, place: each.place }] : [])),
  )
}

/** The documented examples of a resource, as answers show them. */
export function listShownExamples(api: ApiDescription, resource: Resource): Record<string, unknown>[] {
  return listPlaces(resource).flatMap(({ operation, place }) =>
    (findAnswerBody(api, operation)?.examples ?? []).flatMap(example => itemsIn(place, example)),
  )
}

function itemsIn({ pointer, isList }: ItemPlace, body: unknown): Record<string, unknown>[] {
  const found = readPointer(body, pointer)?.value
  const items: unknown[] = isList && Array.isArray(found) ? found : [found]
  return items.filter(isRecord)
}

function listRequestSchemas({ operations }: Resource): Schema[] {
  const writing = operations.filter(({ role }) => role === 'create' || role === 'update' || role === 'replace')
  return writing.flatMap(({ operation }) =>
    Object.values(operation.requestBody?.content ?? {}).flatMap(({ schema }): Schema[] =>
      schema === undefined ? [] : [schema],
    ),
  )
}

/** What requests call a property: the same, but for the way of writing and what the resource is called, as in `ticketName`. */
function findSentName(name: string, sentNames: readonly string[], noun: readonly string[]): string | undefined {
  const own = normalizeName(name)
  const wanted = [own, normalizeName(joinWords(noun)) + own, (noun.at(-1)?.toLowerCase() ?? '') + own]
  return sentNames.includes(name) ? name : sentNames.find(sent => wanted.includes(normalizeName(sent)))
}

function requiredOf(document: object, schema: Schema | undefined): string[] {
  if (schema === undefined) return []
  return resolveSchema(document, { schema, pointer: '#' }).flatMap(({ schema: { required } }) =>
    Array.isArray(required) ? required.map(String) : [],
  )
}

function isWriteOnly(document: object, schema: Schema): boolean {
  return listPossibleSchemas(document, schema).some(({ writeOnly }) => writeOnly === true)
}

function findDefault(document: object, schemas: readonly Schema[]): unknown {
  const possible = schemas.flatMap(schema => listPossibleSchemas(document, schema))
  return possible.map(schema => schema.default ?? schema.const).find(value => value !== undefined)
}
