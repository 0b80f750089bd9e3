import {
  isRecord,
  type OpenApiDocument,
  type Schema,
  type SchemaObject,
  writeExactJson,
} from '@crm-clients/openapi/document'
import {
  findPropertyAlternatives,
  findPropertySchemas,
  impliedByMapping,
  isSchema,
  listPropertyNames,
  namesProperty,
} from '@crm-clients/openapi/schema'
import type { OneWayProperties } from './one-way-properties.ts'
import {
  annotationsOf,
  requiredIn,
  saysSomething,
  type TypePurpose,
  typesOnly,
  withoutAnnotations,
} from './typed-schema.ts'
import { below, contextOf, type TypingContext } from './typing-context.ts'

/** What the types of objects are made with. */
export interface ObjectTyping {
  readonly document: OpenApiDocument
  readonly oneWay: OneWayProperties
  /** Types what is below. */
  typed(schema: Schema, context: TypingContext): SchemaObject
}

/** An object, with a schema for each property that it requires, and one type for all that it does not name. */
export function objectType(
  typing: ObjectTyping,
  own: SchemaObject,
  schema: SchemaObject,
  context: TypingContext,
): SchemaObject {
  const { purpose, hidden, beside } = context
  const { properties, additionalProperties, patternProperties, unevaluatedProperties, required, ...others } = own
  const named = new Map<string, SchemaObject>()
  for (const [name, property] of Object.entries(isRecord(properties) ? properties : {})) {
    if (!isSchema(property)) continue
    if (!hidden.has(name)) named.set(name, propertyType(typing, property, purpose))
    // What is not answered is not there; what must not be sent is a property that nothing fits.
    else if (purpose !== 'response')
      named.set(name, typesOnly('never', { description: 'Read-only: must not be sent.' }))
  }
  const wanted = requiredIn(own).filter(name => !hidden.has(name))
  for (const name of wanted) {
    const own = named.get(name)
    if (own && saysSomething(own)) continue
    const found = [schema, ...beside]
      .map(place => findPropertyAlternatives(typing.document, place, name))
      .map(places => places.map(place => withoutAnnotations(propertyType(typing, place, purpose))))
      .find(types => types.length > 0 && types.every(saysSomething))
    // What no schema describes is what is said of all other properties.
    const isOther = isRecord(additionalProperties) && !namesProperty(schema, name)
    const other = isOther ? withoutAnnotations(propertyType(typing, additionalProperties, purpose)) : {}
    named.set(name, found ? oneOf(found) : (own ?? other))
  }
  for (const [name, { enum: values }] of Object.entries(
    Object(impliedByMapping(schema)?.properties) as Record<string, SchemaObject>,
  )) {
    const known = named.get(name)
    const isListed = known?.const !== undefined || known?.enum !== undefined
    if (!isListed) named.set(name, { ...annotationsOf(known ?? {}), enum: values })
    wanted.push(name)
  }
  const rest = [
    additionalProperties,
    ...Object.values(Object(patternProperties) as Record<string, unknown>),
    unevaluatedProperties,
  ]
  const index = rest.filter(isSchema).filter(value => value !== false)
  // What a branch names is none of the unevaluated properties, but TypeScript wants it to be one of them.
  const evaluated = isRecord(unevaluatedProperties)
    ? listPropertyNames(typing.document, schema)
        .filter(name => !named.has(name) && !hidden.has(name))
        .flatMap(name => findPropertySchemas(typing.document, schema, name))
        .map(property => propertyType(typing, property, purpose))
    : []
  if (named.size === 0 && index.length === 0 && additionalProperties === false)
    return typesOnly('emptyObject', annotationsOf(own))
  return {
    ...others,
    type: 'object',
    ...(named.size > 0 && { properties: Object.fromEntries(named) }),
    ...(wanted.length > 0 && { required: [...new Set(wanted)] }),
    ...(index.length > 0 && {
      additionalProperties: indexType(typing, index, [...named.values(), ...evaluated], context),
    }),
  }
}

/** One type for every property that an object does not name; TypeScript wants those that it names to be among it. */
function indexType(
  { typed }: ObjectTyping,
  index: readonly Schema[],
  named: readonly SchemaObject[],
  { purpose }: TypingContext,
): Schema {
  const said = index.map(schema => withoutAnnotations(typed(schema, contextOf(below(purpose)))))
  if (said.some(schema => !saysSomething(schema))) return true
  const others = named.filter(({ type }) => type !== 'never').map(withoutAnnotations)
  if (others.some(schema => !saysSomething(schema))) return true
  return oneOf([...said, ...others])
}

/** What fits one of some types. */
function oneOf(types: readonly SchemaObject[]): SchemaObject {
  const distinct = [...new Map(types.map(schema => [writeExactJson(schema), schema])).values()]
  const [only, ...more] = distinct
  return more.length === 0 ? (only as SchemaObject) : { oneOf: distinct }
}

function propertyType({ typed, oneWay }: ObjectTyping, property: Schema, purpose: TypePurpose): SchemaObject {
  const said = typed(property, contextOf(below(purpose)))
  const isReadOnly = purpose === 'response' && oneWay.includes(property, 'request')
  const { readOnly: _, ...others } = said
  return isReadOnly ? { ...others, readOnly: true } : others
}
