import type { Schema, SchemaObject } from '../document/openapi-document.ts'
import { isRecord } from '../document/record.ts'
import { listPossibleSchemas } from './resolve.ts'
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
  return listPossibleSchemas(document, schema).flatMap(({ properties }) => {
    const property = isRecord(properties) && Object.hasOwn(properties, name) ? properties[name] : undefined
    return isSchema(property) ? [property] : []
  })
}
