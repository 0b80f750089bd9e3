import type { Schema, SchemaObject } from '../document/openapi-document.ts'
import { isRecord } from '../document/record.ts'
import { followReference } from '../document/reference.ts'
import { ALTERNATIVES, listBranches } from './alternatives.ts'
import { conditionsOf } from './conditions.ts'
import { impliedByMapping, impliedPart } from './discriminator.ts'
import type { PlacedSchema, SchemaPart } from './placed-schema.ts'

/** What `false` says: nothing fits. */
const NOTHING: SchemaObject = { not: {} }

/**
 * The parts of a schema: its own keywords, and what its `$ref` and `allOf` add, each with its place. One reference is followed
 * at a time, since a schema may say more beside its `$ref`. A schema that applies twice is one part; one that leads back to
 * itself is followed once.
 * @throws when a reference leads nowhere.
 */
export function resolveSchema(document: object, start: PlacedSchema): SchemaPart[] {
  const parts = new Map<SchemaObject, SchemaPart>()
  const visit = ({ schema, pointer, trail = [], isImplied }: PlacedSchema): void => {
    if (schema === true) return
    const own = schema === false ? NOTHING : schema
    if (parts.has(own)) return
    const part = { schema: own, pointer, trail, ...(isImplied && { isImplied }) }
    parts.set(own, part)
    const implied = impliedByMapping(own)
    if (implied) parts.set(implied, impliedPart(implied, part))
    const { $ref } = own
    if (typeof $ref === 'string' && !trail.includes($ref)) visit(followSchema(document, $ref, part))
    for (const branch of listBranches(part, 'allOf')) visit(branch)
  }
  visit(start)
  return [...parts.values()]
}

/** The parts of a schema that are written in one place: its own keywords, and what its `allOf` adds without any reference. */
export function listWrittenParts({ schema, pointer, trail = [], isImplied }: PlacedSchema): SchemaPart[] {
  if (schema === true) return []
  const part = { schema: schema === false ? NOTHING : schema, pointer, trail, ...(isImplied && { isImplied }) }
  return [part, ...listBranches(part, 'allOf').flatMap(listWrittenParts)]
}

/**
 * The parts that may apply to a value: those of a schema, those of the branches of its `oneOf` and `anyOf`, and what it demands
 * of some values only.
 * @throws when a reference leads nowhere.
 */
export function listPossibleParts(document: object, start: PlacedSchema): SchemaPart[] {
  const possible = new Map<SchemaObject, SchemaPart>()
  const visit = (place: PlacedSchema): void => {
    for (const part of resolveSchema(document, place)) {
      if (part.isImplied || possible.has(part.schema)) continue
      possible.set(part.schema, part)
      for (const keyword of ALTERNATIVES) for (const branch of listBranches(part, keyword)) visit(branch)
      for (const { demanded } of conditionsOf(part)) visit(demanded)
    }
  }
  visit(start)
  return [...possible.values()]
}

/** {@link listPossibleParts} for those who need no places. */
export function listPossibleSchemas(document: object, schema: Schema | undefined): SchemaObject[] {
  if (!isRecord(schema)) return []
  return listPossibleParts(document, { schema, pointer: '#' }).map(part => part.schema)
}

/** What the `$ref` of a schema names, whatever that refers to. */
export function followSchema(document: object, $ref: string, { pointer, trail = [] }: PlacedSchema): PlacedSchema {
  const target = followReference<Schema>(document, $ref, pointer)
  return { schema: target.value, pointer: target.pointer, trail: [...trail, $ref] }
}
