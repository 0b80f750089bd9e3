import type { Schema, SchemaObject } from '../document/openapi-document.ts'
import { isRecord } from '../document/record.ts'
import { ALTERNATIVES, listBranches } from './alternatives.ts'
import type { PlacedSchema } from './placed-schema.ts'
import { listPossibleSchemas, resolveSchema } from './resolve.ts'
import { isSchema } from './subschemas.ts'

type WithSchema = { readonly schema: SchemaObject }

/** The names of the properties that parts describe. */
export function listDescribed(parts: readonly WithSchema[]): string[] {
  const names = parts.flatMap(({ schema }) => (isRecord(schema.properties) ? Object.keys(schema.properties) : []))
  return [...new Set(names)]
}

/** The names of the properties that parts require. */
export function listRequired(parts: readonly WithSchema[]): string[] {
  const names = parts.flatMap(({ schema: { required } }) => (Array.isArray(required) ? required.map(String) : []))
  return [...new Set(names)]
}

/** The names of the properties that have to come along with one. */
export function listDependents(parts: readonly WithSchema[], name: string): string[] {
  const names = parts.flatMap(({ schema: { dependentRequired } }) =>
    isRecord(dependentRequired) && Object.hasOwn(dependentRequired, name) ? [dependentRequired[name]].flat() : [],
  )
  return names.map(String)
}

/** The names of all properties that a schema may describe, whichever branches are chosen. */
export function listPropertyNames(document: object, schema: Schema | undefined): string[] {
  return listDescribed(listPossibleSchemas(document, schema).map(possible => ({ schema: possible })))
}

/** All schemas that a schema may have for one property, whichever branches are chosen. */
export function findPropertySchemas(document: object, schema: Schema | undefined, name: string): Schema[] {
  return listPossibleSchemas(document, schema).flatMap(possible => listOwn(possible, name))
}

/** What a schema says by itself of a property: one schema, or none. */
function listOwn({ properties }: SchemaObject, name: string): Schema[] {
  const property = isRecord(properties) && Object.hasOwn(properties, name) ? properties[name] : undefined
  return isSchema(property) ? [property] : []
}

/**
 * Schemas of which a property fits one, whichever branches are chosen: the one that a schema has for it, or those of the branches
 * where each of these has one. None where a branch says nothing of it.
 */
export function findPropertyAlternatives(document: object, schema: Schema, name: string): Schema[] {
  const seen = new Set<Schema>()
  const visit = (place: PlacedSchema): Schema[] => {
    // Whoever leads back to a schema says no more than that one.
    if (seen.has(place.schema)) return []
    seen.add(place.schema)
    const parts = resolveSchema(document, place)
    const [own] = parts.flatMap(part => listOwn(part.schema, name))
    if (own !== undefined) return [own]
    for (const part of parts)
      for (const keyword of ALTERNATIVES) {
        const found = listBranches(part, keyword).map(visit)
        if (found.length > 0 && found.every(each => each.length > 0)) return found.flat()
      }
    return []
  }
  return visit({ schema, pointer: '#' })
}
