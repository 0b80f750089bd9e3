import type { Schema, SchemaObject } from '../document/openapi-document.ts'
import { isRecord } from '../document/record.ts'
import { resolveReference } from '../document/reference.ts'
import type { JsonType } from './json-type.ts'
import { isSchema } from './subschemas.ts'

/**
 * The schemas that apply to the same value as a schema: itself, what it refers to, and the branches of `allOf`,
 * `oneOf` and `anyOf`.
 */
export function listFacets(document: object, schema: Schema | undefined): SchemaObject[] {
  const facets = new Set<SchemaObject>()
  const visit = (value: Schema | undefined) => {
    if (!isRecord(value) || facets.has(value)) return
    facets.add(value)
    if (typeof value.$ref === 'string') visit(resolveReference<Schema>(document, { $ref: value.$ref }))
    for (const keyword of ['allOf', 'oneOf', 'anyOf'] as const) {
      const branches = value[keyword]
      if (Array.isArray(branches)) branches.filter(isSchema).forEach(visit)
    }
  }
  visit(schema)
  return [...facets]
}

/** Whether a schema says that a value may have this type. A schema without any `type` says nothing, so: no. */
export function namesType(document: object, schema: Schema | undefined, type: JsonType): boolean {
  return listFacets(document, schema).some(facet => {
    if (type === 'object' && isRecord(facet.properties)) return true
    return Array.isArray(facet.type) ? facet.type.includes(type) : facet.type === type
  })
}

/** All schemas that the facets of a schema give for one property. */
export function findPropertySchemas(document: object, schema: Schema | undefined, name: string): Schema[] {
  return listFacets(document, schema).flatMap(({ properties }) => {
    const property = isRecord(properties) && Object.hasOwn(properties, name) ? properties[name] : undefined
    return isSchema(property) ? [property] : []
  })
}

/** The names of all properties that the facets of a schema describe. */
export function listPropertyNames(document: object, schema: Schema | undefined): string[] {
  const names = listFacets(document, schema).flatMap(({ properties }) =>
    isRecord(properties) ? Object.keys(properties) : [],
  )
  return [...new Set(names)]
}
