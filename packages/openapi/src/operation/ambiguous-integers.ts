import { keepsIntegers, readExactType } from '../document/exact-integers.ts'
import type { OpenApiDocument, SchemaObject } from '../document/openapi-document.ts'
import type { PlacedSchema, SchemaPart } from '../schema/placed-schema.ts'
import { listPossibleParts, listPossibleSchemas } from '../schema/resolve.ts'
import { entriesOf, groupSchemasBelow, type SchemaBelow } from '../schema/schemas-below.ts'
import type { Operation } from './operation.ts'
import { listSchemaUses } from './schema-uses.ts'

/**
 * Finds the places that one schema describes as an exact integer (`x-int64`), and another one as something that looks the same on
 * its way. A client knows places, and not which of several schemas was meant.
 *
 * @returns the pointers of schemas, each with what may stand there: `a bigint`, `a number`.
 */
export function findAmbiguousIntegers(api: {
  readonly document: OpenApiDocument
  readonly operations: readonly Operation[]
  readonly webhooks: readonly Operation[]
}): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  if (!keepsIntegers(api.document)) return found
  const seen = new Set<SchemaObject>()
  for (const { schema } of [...api.operations, ...api.webhooks].flatMap(listSchemaUses)) {
    visit(api.document, schema, seen, found)
  }
  return found
}

function visit(
  document: object,
  start: PlacedSchema,
  seen: Set<SchemaObject>,
  found: Map<string, readonly string[]>,
): void {
  const parts = listPossibleParts(document, start)
  const own = new Set(parts.flatMap(({ schema }) => kindsIn(schema)))
  if (own.has('the text of an integer') && (own.has('a text') || own.has('a bigint')))
    found.set(start.pointer, [...own])
  if (parts.every(({ schema }) => seen.has(schema))) return
  for (const { schema } of parts) seen.add(schema)
  for (const below of groupByPlace(parts)) {
    const kinds = below.map(({ schema }) => listPossibleSchemas(document, schema).flatMap(kindsIn))
    const exact = new Set(kinds.flatMap(each => each.filter(kind => EXACT.includes(kind)).slice(0, 1)))
    const others = kinds.flatMap(each => (each.some(kind => EXACT.includes(kind)) ? [] : each))
    const isText = exact.has('the text of an integer') && others.includes('a text')
    if (exact.size > 1 || (exact.size > 0 && (others.includes('a number') || isText))) {
      const [last] = below.slice(-1)
      if (last) found.set(last.pointer, [...new Set(kinds.flat())])
    }
    for (const schema of below) visit(document, schema, seen, found)
  }
}

/** The schemas below several parts, by the places that a client tells apart: all that have no name are one. */
function groupByPlace(parts: readonly SchemaPart[]): SchemaBelow[][] {
  const names = new Set(
    parts.flatMap(({ schema: { properties, prefixItems } }) => [
      ...entriesOf(properties).map(([name]) => name),
      ...Object.keys(Object(prefixItems)),
    ]),
  )
  const groups = [...groupSchemasBelow(parts)]
  const others = groups.filter(([step]) => !names.has(step)).flatMap(([, below]) => below)
  return [...groups.filter(([step]) => names.has(step)).map(([, below]) => below), others]
}

const EXACT = ['a bigint', 'the text of an integer']

function kindsIn(schema: SchemaObject): string[] {
  const exact = readExactType(schema)
  if (exact) return [exact === 'bigint' ? 'a bigint' : 'the text of an integer']
  const listed = Array.isArray(schema.enum) ? schema.enum : 'const' in schema ? [schema.const] : []
  const types = [schema.type ?? listed.map(value => typeof value)].flat()
  return [
    ...(types.some(type => type === 'integer' || type === 'number' || type === 'bigint') ? ['a number'] : []),
    ...(types.includes('string') ? ['a text'] : []),
  ]
}
