import { containsObject } from './contains-object.ts'
import { mapDocument } from './map-document.ts'
import type { OpenApiDocument } from './openapi-document.ts'
import type { JsonRecord } from './record.ts'
import { walkDocument } from './walk-document.ts'

/**
 * A document in which schemas refer to each other by JSON pointers alone. A document is one schema resource, since an `$id` in it
 * is refused, and in one resource a `$dynamicRef` is a `$ref`: whatever it begins with, it finds the one anchor of that name.
 * References to an anchor that nobody has, or that several have, stay as they are, and are faults of their schemas.
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-8.2.3
 */
export function resolveAnchors(document: OpenApiDocument): OpenApiDocument {
  if (!containsObject(document, refersToAnchor)) return document
  const pointers = findAnchors(document)
  const point = (reference: unknown) => {
    const text = String(reference)
    return text.startsWith('#/') ? text : pointers.get(text.slice(1))
  }
  return mapDocument(document, ({ kind, node }) => (kind === 'schema' ? withPointers(node, point) : node))
}

function withPointers(schema: JsonRecord, point: (reference: unknown) => string | undefined): JsonRecord {
  const { $dynamicRef, ...others } = schema
  const $ref = schema.$ref === undefined ? undefined : point(schema.$ref)
  const own = $ref === undefined || $ref === schema.$ref ? schema : { ...schema, $ref }
  const target = $dynamicRef === undefined ? undefined : point($dynamicRef)
  if (target === undefined) return own
  if (schema.$ref === undefined) return { ...others, $ref: target }
  const { allOf } = schema
  return {
    ...others,
    ...($ref !== undefined && { $ref }),
    allOf: [...(Array.isArray(allOf) ? allOf : []), { $ref: target }],
  }
}

/** The JSON pointers of the schemas that have an anchor to themselves. */
function findAnchors(document: object): ReadonlyMap<string, string> {
  const found = new Map<string, string[]>()
  for (const { kind, node, pointer } of walkDocument(document)) {
    const names = kind === 'schema' ? new Set([node.$anchor, node.$dynamicAnchor]) : []
    for (const name of names) if (typeof name === 'string') found.set(name, [...(found.get(name) ?? []), pointer])
  }
  return new Map(
    [...found].flatMap(([name, [pointer, ...others]]) => (pointer && others.length === 0 ? [[name, pointer]] : [])),
  )
}

function refersToAnchor({ $ref, $dynamicRef }: JsonRecord): boolean {
  return $dynamicRef !== undefined || (typeof $ref === 'string' && /^#[^/]/.test($ref))
}
