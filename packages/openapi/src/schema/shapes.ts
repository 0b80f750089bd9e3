import { joinPointer } from '../document/json-pointer.ts'
import type { OpenApiDocument, Schema, SchemaObject } from '../document/openapi-document.ts'
import { isRecord } from '../document/record.ts'
import { locateReference } from '../document/reference.ts'
import type { Facet, Located } from './facet.ts'
import { isSchema } from './subschemas.ts'

/** The facets that apply to one value together, once a branch of each `oneOf` and `anyOf` is chosen. */
export interface Shape {
  readonly facets: readonly Facet[]
  /** JSON pointers of the chosen branches. */
  readonly branches: readonly string[]
}

/** Keywords that offer alternatives. */
export const ALTERNATIVES = ['oneOf', 'anyOf'] as const

/**
 * The shapes that a value can have: first the one that takes the first branch everywhere, then one for each other branch.
 * Schemas that refer to themselves are followed once.
 */
export function listShapes(document: OpenApiDocument, schemas: readonly Located[]): Shape[] {
  const facets = schemas.flatMap(schema => expand(document, schema))
  const choices = facets.flatMap(facet =>
    ALTERNATIVES.flatMap(keyword => {
      const branches = listBranches(facet, keyword).flatMap(branch =>
        listShapes(document, [branch]).map(shape => ({
          facets: [...shape.facets, ...impliedFacets(facet, branch)],
          branches: [branch.pointer, ...shape.branches],
        })),
      )
      return branches.length > 0 ? [branches] : []
    }),
  )
  const join = (chosen: readonly Shape[]): Shape => ({
    facets: [...facets, ...chosen.flatMap(shape => shape.facets)],
    branches: chosen.flatMap(shape => shape.branches),
  })
  const first = choices.flatMap(([shape]) => (shape ? [shape] : []))
  const others = choices.flatMap((shapes, index) =>
    shapes.slice(1).map(shape => first.map((usual, place) => (place === index ? shape : usual))),
  )
  return [first, ...others].map(join)
}

/** What a discriminator demands of a branch. @see https://spec.openapis.org/oas/v3.1.1.html#discriminator-object */
function impliedFacets({ schema: { discriminator }, pointer }: Facet, { schema }: Located): Facet[] {
  if (!isRecord(discriminator) || !isRecord(schema) || typeof schema.$ref !== 'string') return []
  const short = schema.$ref.split('/').at(-1)
  const mapping = isRecord(discriminator.mapping) ? Object.entries(discriminator.mapping) : []
  const [mapped] = mapping.find(([, target]) => target === schema.$ref || target === short) ?? [short]
  const name = String(discriminator.propertyName)
  const implied = { properties: { [name]: { const: mapped } }, required: [name] }
  return [{ schema: implied, pointer: joinPointer(pointer, 'discriminator'), trail: [], isImplied: true }]
}

/** What a discriminator demands of a schema that others inherit from: without alternatives, one of the mapped values. */
function impliedByMapping(facet: Facet): Facet[] {
  const { schema, pointer } = facet
  const { discriminator } = schema
  if (!isRecord(discriminator) || !isRecord(discriminator.mapping) || hasAlternatives(schema)) return []
  const name = String(discriminator.propertyName)
  const implied = { properties: { [name]: { enum: Object.keys(discriminator.mapping) } }, required: [name] }
  return [{ schema: implied, pointer: joinPointer(pointer, 'discriminator'), trail: [], isImplied: true }]
}

/** Whether a schema offers alternatives. */
export function hasAlternatives(schema: SchemaObject): boolean {
  return ALTERNATIVES.some(keyword => Array.isArray(schema[keyword]))
}

/** The branches of a facet's `oneOf` or `anyOf`. */
export function listBranches({ schema, pointer, trail }: Facet, keyword: (typeof ALTERNATIVES)[number]): Located[] {
  const branches = schema[keyword]
  if (!Array.isArray(branches)) return []
  return branches
    .map((branch: unknown, index) => ({ branch, pointer: joinPointer(pointer, keyword, index) }))
    .flatMap(({ branch, pointer }) => (isSchema(branch) ? [{ schema: branch, pointer, trail }] : []))
}

/** A schema's own keywords, and those of what its `$ref` and `allOf` lead to. */
export function expand(document: OpenApiDocument, located: Located): Facet[] {
  const { schema, pointer, trail } = located
  if (!isRecord(schema)) return schema ? [] : [{ ...located, schema: { not: {} } }]
  const { $ref, allOf } = schema
  const target = typeof $ref === 'string' && !trail.includes($ref) ? follow(document, $ref, trail) : []
  const parts = Array.isArray(allOf) ? allOf : []
  return [
    { ...located, schema },
    ...impliedByMapping({ ...located, schema }),
    ...target.flatMap(referred => expand(document, referred)),
    ...parts.flatMap((part: unknown, index) =>
      isSchema(part)
        ? expand(document, { ...located, schema: part, pointer: joinPointer(pointer, 'allOf', index) })
        : [],
    ),
  ]
}

function follow(document: OpenApiDocument, $ref: string, trail: readonly string[]): Located[] {
  const { value, pointer } = locateReference<Schema>(document, { $ref }, '#')
  return [{ schema: value, pointer, trail: [...trail, $ref] }]
}
