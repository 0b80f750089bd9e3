import {
  followReference,
  isRecord,
  type OpenApiDocument,
  referenceIn,
  type Schema,
  type SchemaObject,
} from '@crm-clients/openapi/document'
import {
  ALTERNATIVES,
  findPropertySchemas,
  fitsNothing,
  impliedByBranch,
  impliedByMapping,
  isSchema,
  type JsonType,
  listPossibleSchemas,
  listPropertyNames,
  namesType,
} from '@crm-clients/openapi/schema'
import { CircularReferences } from './circular-references.ts'
import { exactType, findExactType } from './exact-type.ts'
import { fileIn } from './file-type.ts'
import { NumericTexts } from './numeric-texts.ts'
import { objectType } from './object-type.ts'
import { OneWayProperties } from './one-way-properties.ts'
import { isBareObject, isStructured, listedType, typesOf } from './own-types.ts'
import {
  annotationsOf,
  requiredIn,
  saysSomething,
  type TypePurpose,
  typesOnly,
  withoutAnnotations,
  withoutKeywords,
} from './typed-schema.ts'
import { contextOf, directionOf, inside, insideAlternative, itemPurpose, type TypingContext } from './typing-context.ts'
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
  function typed(schema: Schema, context: TypingContext): SchemaObject {
    if (schema === true) return {}
    if (schema === false || fitsNothing(schema))
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
  function hideOneWay(schema: SchemaObject, context: TypingContext): TypingContext {
    const direction = directionOf(context.purpose)
    const hidden = oneWay.listNames(schema, direction)
    const shown = oneWay.listNames(schema, direction === 'request' ? 'response' : 'request')
    if (hidden.length + shown.length > 0) notes.meetOneWay()
    return hidden.length > 0 ? { ...context, hidden: new Set([...context.hidden, ...hidden]) } : context
  }

  /** What a `$ref` adds: the named schema, or, where that has to be another one here, what it says. */
  function referred(schema: SchemaObject, context: TypingContext): SchemaObject[] {
    const reference = referenceIn(schema)
    if (reference === undefined || context.trail.includes(reference)) return []
    const target = followReference<Schema>(document, reference, '#').value
    const trail = [...context.trail, reference]
    const by = context.isAlternative ? 'alternatives' : 'anything'
    const isCircular = circular.leadsTo(reference, context.trail, by)
    if (isCircular) {
      const key = [reference, ...[...context.hidden].toSorted()].join(' ')
      if (context.said.has(key) || context.effort.circles <= 0) return []
      context.said.add(key)
      context.effort.circles -= 1
    }
    if (isCircular || isHiddenIn(target, context)) return [typed(target, { ...inside(schema, context), trail })]
    const version = new VersionReference(reference, context.purpose)
    notes.refer(version)
    return [{ $ref: version }]
  }

  /** Whether the schemas around a named one hide what it shows. */
  function isHiddenIn(target: Schema, { purpose, hidden }: TypingContext): boolean {
    if (hidden.size === 0) return false
    const own = new Set(oneWay.listNames(target, directionOf(purpose)))
    const shown = [...listPropertyNames(document, target), ...listPossibleSchemas(document, target).flatMap(requiredIn)]
    return shown.some(name => hidden.has(name) && !own.has(name))
  }

  function alternatives(
    schema: SchemaObject,
    keyword: (typeof ALTERNATIVES)[number],
    context: TypingContext,
  ): SchemaObject[] {
    const branches = listOf(schema[keyword])
    if (branches.length === 0) return []
    // A parent that a child inherits from lists the child: what is inherited is everything else.
    const followed = context.trail.slice(0, -1)
    const leadsBack = (reference: string | undefined) =>
      reference !== undefined && circular.leadsTo(reference, followed)
    if (branches.some(branch => leadsBack(referenceIn(branch)))) return []
    const said = branches.map(branch => {
      const one = typed(branch, insideAlternative(schema, context))
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
  function ownType(schema: SchemaObject, context: TypingContext): SchemaObject | undefined {
    const own = withoutKeywords(schema, ELSEWHERE)
    const int64 = findExactType(document, schema, context)
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
    if (types.length === 0 && implied) return objectType(objects, { type: 'object' }, schema, context)
    const [shape, ...others] = shapes
    return others.length > 0 && shapes.some(isStructured)
      ? { ...annotationsOf(own), oneOf: shapes.map(withoutAnnotations) }
      : others.length > 0
        ? { ...own, type: types }
        : shape
  }

  /** Whether null passes by keywords that are about objects: nothing here rules it out, and something around does allow it. */
  function isNullAllowed(schema: SchemaObject, { beside }: TypingContext): boolean {
    return [schema, ...beside].some(place => namesType(document, place, 'null'))
  }

  function shapeOf(own: SchemaObject, type: JsonType, schema: SchemaObject, context: TypingContext): SchemaObject {
    if (type === 'object') return objectType(objects, own, schema, context)
    return type === 'array' ? listType(own, context) : own
  }

  function listType(own: SchemaObject, { purpose }: TypingContext): SchemaObject {
    const item = (schema: Schema) => typed(schema, contextOf(itemPurpose(purpose)))
    const { items, prefixItems, ...others } = own
    const first = Array.isArray(prefixItems) ? prefixItems.filter(isSchema) : []
    if (first.length > 0) {
      const rest = items === false ? {} : { items: isSchema(items) ? item(items) : {} }
      return typesOnly('tuple', { ...others, prefixItems: first.map(item), ...rest })
    }
    return { ...others, type: 'array', items: isSchema(items) ? item(items) : {} }
  }

  const objects = { document, oneWay, typed }
  return (schema, purpose, root) => typed(schema, contextOf(purpose, root === undefined ? [] : [root]))
}

/** The keywords of which something else makes a type, or nothing. */
const ELSEWHERE: ReadonlySet<string> = new Set(['$defs', '$ref', 'allOf', 'anyOf', 'discriminator', 'not', 'oneOf'])

function listOf(schemas: unknown): Schema[] {
  return Array.isArray(schemas) ? schemas.filter(isSchema) : []
}
