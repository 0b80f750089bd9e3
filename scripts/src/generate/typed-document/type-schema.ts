import {
  type ExactType,
  followReference,
  isRecord,
  keepsIntegers,
  type OpenApiDocument,
  readExactType,
  referenceIn,
  type Schema,
  type SchemaObject,
  writeExactJson,
} from '@crm-clients/openapi/document'
import {
  ALTERNATIVES,
  type Direction,
  findPropertySchemas,
  impliedByBranch,
  impliedByMapping,
  isBinary,
  isOfType,
  isSchema,
  isUndescribed,
  type JsonType,
  listPossibleSchemas,
  listPropertyNames,
  listTypes,
  namesType,
  resolveSchema,
} from '@crm-clients/openapi/schema'
import { CircularReferences } from './circular-references.ts'
import { NumericTexts } from './numeric-texts.ts'
import { OneWayProperties } from './one-way-properties.ts'
import { annotationsOf, type TypePurpose, typesOnly, withoutAnnotations, withoutKeywords } from './typed-schema.ts'
import { VersionReference } from './version-reference.ts'

/** Is told what a typed schema depends on. */
export interface TypingNotes {
  /** A version of what a `$ref` leads to. */
  refer(version: VersionReference): void
  /** Something that only travels one way, so that the schema is another one in the other direction. */
  meetOneWay(): void
}

/** Makes the typed schemas of a document. `root` is the reference of the schema, where it has one. */
export type TypeSchema = (schema: Schema, purpose: TypePurpose, root?: string) => SchemaObject

/** What is known of a place. */
interface Context {
  readonly purpose: TypePurpose
  /** The names of properties that must not travel this way, as far as the schemas around this one say so. */
  readonly hidden: ReadonlySet<string>
  /** The schemas around this one that apply to the same value. */
  readonly beside: readonly Schema[]
  /** References that are being followed for the same value. */
  readonly trail: readonly string[]
  /** Whether this is a branch of `oneOf` or `anyOf`. */
  readonly isAlternative: boolean
}

/** Where a value begins. */
function contextOf(purpose: TypePurpose, trail: readonly string[] = []): Context {
  return { purpose, hidden: new Set(), beside: [], trail, isAlternative: false }
}

/** Inside of a schema, for the same value. */
function inside(schema: Schema, context: Context): Context {
  return { ...context, beside: [...context.beside, schema], isAlternative: false }
}

/**
 * Makes functions that say schemas in the way that openapi-typescript types well: one keyword for one thing. A schema that says
 * several things becomes an `allOf` of them, in which each alternative has what it demands, each required property a schema, and
 * each object one type for all properties that it does not name. What types cannot say is left out.
 */
export function createTyping(document: OpenApiDocument): (notes: TypingNotes) => TypeSchema {
  const circular = new CircularReferences(document)
  const numericTexts = new NumericTexts(document)
  const oneWay = new OneWayProperties(document)
  return notes => typingOf({ document, circular, numericTexts, oneWay }, notes)
}

/** What is found out about a document once, for all of its schemas. */
interface Findings {
  readonly document: OpenApiDocument
  readonly circular: CircularReferences
  readonly numericTexts: NumericTexts
  readonly oneWay: OneWayProperties
}

function typingOf({ document, circular, numericTexts, oneWay }: Findings, notes: TypingNotes): TypeSchema {
  function typed(schema: Schema, context: Context): SchemaObject {
    if (schema === true) return {}
    if (schema === false || refusesAll(schema.not))
      return typesOnly('never', isRecord(schema) ? annotationsOf(schema) : {})
    const file = fileIn(schema, context)
    if (file) return file
    if (numericTexts.has(schema)) return typesOnly('numericText', schema)
    const inner = hideOneWay(schema, context)
    const members = [
      ...referred(schema, inner),
      ...listOf(schema.allOf).map(branch => typed(branch, inside(schema, inner))),
      ...ALTERNATIVES.flatMap(keyword => alternatives(schema, keyword, inner)),
    ].filter(saysSomething)
    const own = ownType(schema, inner)
    const all = own && !(members.length > 0 && isBareObject(own, members)) ? [own, ...members] : members
    const [only, ...others] = all
    const told = annotationsOf(schema)
    if (!only) return told
    if (others.length === 0) return { ...only, ...told }
    return { ...told, allOf: all.map(member => (member === own ? withoutAnnotations(member) : member)) }
  }

  /** What is known of a place when the properties are hidden that must not travel this way. */
  function hideOneWay(schema: SchemaObject, context: Context): Context {
    const direction = directionOf(context.purpose)
    const hidden = oneWay.listNames(schema, direction)
    const shown = oneWay.listNames(schema, direction === 'request' ? 'response' : 'request')
    if (hidden.length + shown.length > 0) notes.meetOneWay()
    return hidden.length > 0 ? { ...context, hidden: new Set([...context.hidden, ...hidden]) } : context
  }

  /** What a `$ref` adds: the named schema, or, where that has to be another one here, what it says. */
  function referred(schema: SchemaObject, context: Context): SchemaObject[] {
    const reference = referenceIn(schema)
    if (reference === undefined || context.trail.includes(reference)) return []
    const target = followReference<Schema>(document, reference, '#').value
    const trail = [...context.trail, reference]
    const by = context.isAlternative ? 'alternatives' : 'anything'
    const isOther = circular.leadsTo(reference, context.trail, by) || isHiddenIn(target, context)
    if (isOther) return [typed(target, { ...inside(schema, context), trail })]
    const version = new VersionReference(reference, context.purpose)
    notes.refer(version)
    return [{ $ref: version }]
  }

  /** Whether the schemas around a named one hide what it shows. */
  function isHiddenIn(target: Schema, { purpose, hidden }: Context): boolean {
    if (hidden.size === 0) return false
    const own = new Set(oneWay.listNames(target, directionOf(purpose)))
    const shown = [...listPropertyNames(document, target), ...listPossibleSchemas(document, target).flatMap(requiredIn)]
    return shown.some(name => hidden.has(name) && !own.has(name))
  }

  function alternatives(
    schema: SchemaObject,
    keyword: (typeof ALTERNATIVES)[number],
    context: Context,
  ): SchemaObject[] {
    const branches = listOf(schema[keyword])
    if (branches.length === 0) return []
    // A parent that a child inherits from lists the child: what is inherited is everything else.
    const followed = context.trail.slice(0, -1)
    const leadsBack = (reference: string | undefined) =>
      reference !== undefined && circular.leadsTo(reference, followed)
    if (branches.some(branch => leadsBack(referenceIn(branch)))) return []
    const said = branches.map(branch => {
      const one = typed(branch, { ...inside(schema, context), isAlternative: true })
      const demanded = impliedByBranch(document, schema, branch)
      return demanded && !isKept(branch, demanded) ? { allOf: [one, { type: 'object', ...demanded }] } : one
    })
    if (!said.every(saysSomething)) return []
    return [{ oneOf: said }]
  }

  /** Whether a branch demands by itself what its discriminator demands. */
  function isKept(branch: Schema, { properties }: SchemaObject): boolean {
    return Object.entries(Object(properties) as Record<string, SchemaObject>).every(([name, { enum: values }]) =>
      findPropertySchemas(document, branch, name)
        .flatMap(found => listPossibleSchemas(document, found))
        .some(({ const: constant, enum: own }) => {
          const listed = constant === undefined ? own : [constant]
          return Array.isArray(listed) && listed.every(value => listOf(values).includes(value))
        }),
    )
  }

  /** What a schema says by its own keywords; undefined where that is nothing that a type can say. */
  function ownType(schema: SchemaObject, context: Context): SchemaObject | undefined {
    const own = withoutKeywords(schema, ELSEWHERE)
    const int64 = int64TypeOf(schema, context)
    if (int64) return exactType(int64, own, type => shapeOf({ ...own, type }, type, schema, context))
    if (own.const !== undefined) {
      const { const: value, type: _type, ...others } = own
      return value === null ? { ...others, type: 'null' } : { ...others, const: value }
    }
    if (Array.isArray(own.enum)) return listedType(own, own.enum)
    const types = typesOf(own)
    const shapes = types.map(type => shapeOf({ ...own, type }, type, schema, context))
    if (own.type === undefined && types[0] === 'object' && isNullAllowed(schema, context)) shapes.push({ type: 'null' })
    const implied = impliedByMapping(schema)
    if (types.length === 0 && implied) return objectType({ type: 'object' }, schema, context)
    const [shape, ...others] = shapes
    return others.length > 0 && shapes.some(isStructured)
      ? { ...annotationsOf(own), oneOf: shapes.map(withoutAnnotations) }
      : others.length > 0
        ? { ...own, type: types }
        : shape
  }

  /**
   * As what callers see the integers that a schema is about, where it says so, or another one of the same value does. Alternatives
   * of a value share it, since nobody tells a number of the one from a number of the other; only fractions stay numbers.
   */
  function int64TypeOf(schema: SchemaObject, { beside }: Context): ExactType | undefined {
    if (!keepsIntegers(document)) return undefined
    const types = [schema.type].flat()
    const values = [schema.const, schema.enum].flat()
    const isWhole = types.includes('integer') || (schema.type === undefined && values.some(isInteger))
    if (!isWhole && !types.includes('number')) return undefined
    return [schema, ...beside]
      .flatMap(place =>
        isWhole
          ? listPossibleSchemas(document, place)
          : resolveSchema(document, { schema: place, pointer: '#' }).map(part => part.schema),
      )
      .map(readExactType)
      .find(found => found !== undefined)
  }

  /** Whether null passes by keywords that are about objects: nothing here rules it out, and something around does allow it. */
  function isNullAllowed(schema: SchemaObject, { beside }: Context): boolean {
    return [schema, ...beside].some(place => namesType(document, place, 'null'))
  }

  function shapeOf(own: SchemaObject, type: JsonType, schema: SchemaObject, context: Context): SchemaObject {
    if (type === 'object') return objectType(own, schema, context)
    return type === 'array' ? listType(own, context) : own
  }

  function objectType(own: SchemaObject, schema: SchemaObject, context: Context): SchemaObject {
    const { purpose, hidden, beside } = context
    const { properties, additionalProperties, patternProperties, unevaluatedProperties, required, ...others } = own
    const named = new Map<string, SchemaObject>()
    for (const [name, property] of Object.entries(isRecord(properties) ? properties : {})) {
      if (!isSchema(property)) continue
      if (!hidden.has(name)) named.set(name, propertyType(property, purpose))
      // What is not answered is not there; what must not be sent is a property that nothing fits.
      else if (purpose !== 'response')
        named.set(name, typesOnly('never', { description: 'Read-only: must not be sent.' }))
    }
    const wanted = requiredIn(own).filter(name => !hidden.has(name))
    for (const name of wanted) {
      const own = named.get(name)
      if (own && saysSomething(own)) continue
      const found = [schema, ...beside]
        .flatMap(place => findPropertySchemas(document, place, name))
        .map(place => withoutAnnotations(propertyType(place, purpose)))
        .find(saysSomething)
      named.set(name, found ?? own ?? {})
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
    if (named.size === 0 && index.length === 0 && additionalProperties === false)
      return typesOnly('emptyObject', annotationsOf(own))
    return {
      ...others,
      type: 'object',
      ...(named.size > 0 && { properties: Object.fromEntries(named) }),
      ...(wanted.length > 0 && { required: [...new Set(wanted)] }),
      ...(index.length > 0 && { additionalProperties: indexType(index, [...named.values()], context) }),
    }
  }

  /** One type for every property that an object does not name; TypeScript wants those that it names to be among it. */
  function indexType(index: readonly Schema[], named: readonly SchemaObject[], { purpose }: Context): Schema {
    const said = index.map(schema => withoutAnnotations(typed(schema, contextOf(below(purpose)))))
    if (said.some(schema => !saysSomething(schema))) return true
    const others = named.filter(({ type }) => type !== 'never').map(withoutAnnotations)
    if (others.some(schema => !saysSomething(schema))) return true
    const distinct = [...new Map([...said, ...others].map(schema => [writeExactJson(schema), schema])).values()]
    const [only, ...more] = distinct
    return more.length === 0 ? (only as SchemaObject) : { oneOf: distinct }
  }

  function propertyType(property: Schema, purpose: TypePurpose): SchemaObject {
    const said = typed(property, contextOf(below(purpose)))
    const isReadOnly = purpose === 'response' && oneWay.includes(property, 'request')
    const { readOnly: _, ...others } = said
    return isReadOnly ? { ...others, readOnly: true } : others
  }

  function listType(own: SchemaObject, { purpose }: Context): SchemaObject {
    const item = (schema: Schema) => typed(schema, contextOf(itemPurpose(purpose)))
    const { items, prefixItems, ...others } = own
    const first = Array.isArray(prefixItems) ? prefixItems.filter(isSchema) : []
    if (first.length > 0) {
      const rest = items === false ? {} : { items: isSchema(items) ? item(items) : {} }
      return typesOnly('tuple', { ...others, prefixItems: first.map(item), ...rest })
    }
    return { ...others, type: 'array', items: isSchema(items) ? item(items) : {} }
  }

  function fileIn(schema: SchemaObject, { purpose, beside }: Context): SchemaObject | undefined {
    if (purpose !== 'form' && purpose !== 'field') return undefined
    const types = [schema.type].flat()
    const one = types.length === 2 && types.includes('null') ? types.find(type => type !== 'null') : schema.type
    const told = annotationsOf(schema)
    if (isBinary({ ...schema, type: one })) {
      const { format: _, ...others } = told
      return one === schema.type
        ? typesOnly('file', others)
        : { ...others, oneOf: [typesOnly('file'), { type: 'null' }] }
    }
    // Only as a whole: a branch that says nothing allows everything.
    const isWhole = purpose === 'field' && beside.length === 0
    return isWhole && isUndescribed(schema) ? typesOnly('file', told) : undefined
  }

  return (schema, purpose, root) => typed(schema, contextOf(purpose, root === undefined ? [] : [root]))
}

/** The keywords of which something else makes a type, or nothing. */
const ELSEWHERE: ReadonlySet<string> = new Set(['$defs', '$ref', 'allOf', 'anyOf', 'discriminator', 'not', 'oneOf'])

function directionOf(purpose: TypePurpose): Direction {
  return purpose === 'response' ? 'response' : 'request'
}

/** What a property of a version is: those of a form are its fields, and a field that is an object holds JSON. */
function below(purpose: TypePurpose): TypePurpose {
  return purpose === 'form' ? 'field' : purpose === 'field' ? 'request' : purpose
}

function itemPurpose(purpose: TypePurpose): TypePurpose {
  return purpose === 'form' ? 'field' : purpose
}

/** The integers of a schema as callers see them, and what it allows besides. */
function exactType(int64: ExactType, own: SchemaObject, shapeOf: (type: JsonType) => SchemaObject): SchemaObject {
  const listed = own.const === undefined ? own.enum : [own.const]
  const values = Array.isArray(listed) ? listed : undefined
  const integers = values?.filter(isInteger).map(String)
  const integer: SchemaObject =
    int64 === 'bigint'
      ? typesOnly('bigint', integers && { digits: integers })
      : { type: 'string', ...(integers && { enum: integers }) }
  const isAny = values === undefined
  const types = own.type === undefined ? [] : [...listTypes({ schema: own })]
  const others = types
    .filter(type => type !== 'integer' && type !== 'number')
    .filter(type => isAny || values.some(value => isOfType(value, type)))
  const shapes = [...(integers?.length === 0 ? [] : [integer]), ...others.map(shapeOf).map(withoutAnnotations)]
  const [only, ...more] = shapes
  if (only === undefined) return typesOnly('never', annotationsOf(own))
  return { ...annotationsOf(own), ...(more.length > 0 ? { oneOf: shapes } : only) }
}

function isInteger(value: unknown): boolean {
  return typeof value === 'bigint' || Number.isInteger(value)
}

function listedType(own: SchemaObject, values: readonly unknown[]): SchemaObject {
  const { enum: _, type, ...others } = own
  const named = listTypes({ schema: own })
  const allowed = values.filter(value => named.some(name => isOfType(value, name)))
  if (allowed.length === 0) return typesOnly('never', others)
  const types = [type].flat().filter(name => name !== undefined && (name !== 'null' || allowed.includes(null)))
  const [only, ...more] = types
  // openapi-typescript writes what an enum of objects says only where no type is given.
  const told = only === undefined || types.includes('object') ? {} : { type: more.length > 0 ? types : only }
  return { ...others, ...told, enum: allowed }
}

const OBJECT_KEYWORDS = ['properties', 'patternProperties', 'required']

/** The types that a schema names, or that its keywords are about. */
function typesOf(own: SchemaObject): JsonType[] {
  if (own.type !== undefined) return [...listTypes({ schema: own })]
  const isMap = [own.additionalProperties, own.unevaluatedProperties].some(value => isRecord(value) || value === true)
  if (isMap || OBJECT_KEYWORDS.some(keyword => own[keyword] !== undefined)) return ['object']
  return own.items !== undefined || own.prefixItems !== undefined ? ['array'] : []
}

function isStructured({ properties, additionalProperties, items, type }: SchemaObject): boolean {
  return [properties, additionalProperties, items].some(value => value !== undefined) || Object(type) === type
}

/** Whether a schema only says that a value is an object, which others beside it say as well. */
function isBareObject(own: SchemaObject, members: readonly SchemaObject[]): boolean {
  const types = [own.type].flat()
  if (!types.includes('object') || own.properties !== undefined || own.additionalProperties !== undefined) return false
  const allowsNull = members.some(({ oneOf, anyOf }) =>
    [oneOf, anyOf].flat().some(branch => isRecord(branch) && branch.type === 'null'),
  )
  return types.every(type => type === 'object' || type === 'null') && (types.includes('null') || !allowsNull)
}

/** Whether a typed schema rules anything out. */
function saysSomething(schema: SchemaObject): boolean {
  return ['$ref', 'allOf', 'anyOf', 'const', 'enum', 'oneOf', 'type'].some(keyword => schema[keyword] !== undefined)
}

function requiredIn({ required }: SchemaObject): string[] {
  return Array.isArray(required) ? required.map(String) : []
}

function listOf(schemas: unknown): Schema[] {
  return Array.isArray(schemas) ? schemas.filter(isSchema) : []
}

/** `not: {}` and `not: true` allow no value at all: the property must not be sent. */
function refusesAll(not: unknown): boolean {
  return not === true || (isRecord(not) && Object.keys(not).length === 0)
}
