import type { ApiDescription } from '@crm-clients/openapi'
import { keepsIntegers, readExactType, type SchemaObject } from '@crm-clients/openapi/document'
import { listSchemaUses } from '@crm-clients/openapi/operation'
import {
  groupSchemasBelow,
  listPossibleParts,
  listPossibleSchemas,
  type PlacedSchema,
} from '@crm-clients/openapi/schema'
import type { VendorPlaces } from '../repository/workspace.ts'
import type { Finding } from './finding.ts'
import { pointerLocator } from './pointer-locator.ts'

/**
 * Places that one schema describes as an exact integer and another one as something that looks the same on its way. A client knows
 * places, and not which of several schemas was meant.
 */
export function checkExactIntegers(vendor: VendorPlaces, api: ApiDescription): Finding[] {
  if (!keepsIntegers(api.document)) return []
  const locate = pointerLocator(vendor, api.document)
  const uses = [...api.operations, ...api.webhooks].flatMap(listSchemaUses)
  const ambiguous = new Map<string, readonly string[]>()
  const seen = new Set<SchemaObject>()
  for (const { schema } of uses) findAmbiguous(api.document, schema, seen, ambiguous)
  return [...ambiguous].map(([pointer, kinds]) => ({
    ...locate(pointer),
    rule: 'spec/ambiguous-integer',
    severity: 'error',
    message: `This may be ${kinds.join(' or ')}, and a client cannot tell which.`,
    fix: 'Say `format: int64` and `x-int64` alike in all schemas of the place, or give them properties of different names.',
  }))
}

function findAmbiguous(
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
  for (const below of groupSchemasBelow(parts).values()) {
    const kinds = below.map(({ schema }) => listPossibleSchemas(document, schema).flatMap(kindsIn))
    const exact = new Set(kinds.flatMap(each => each.filter(kind => EXACT.includes(kind)).slice(0, 1)))
    const others = kinds.flatMap(each => (each.some(kind => EXACT.includes(kind)) ? [] : each))
    const isText = exact.has('the text of an integer') && others.includes('a text')
    if (exact.size > 1 || (exact.size > 0 && (others.includes('a number') || isText))) {
      const [last] = below.slice(-1)
      if (last) found.set(last.pointer, [...new Set(kinds.flat())])
    }
    for (const schema of below) findAmbiguous(document, schema, seen, found)
  }
}

const EXACT = ['a bigint', 'the text of an integer']

function kindsIn(schema: SchemaObject): string[] {
  const exact = readExactType(schema)
  if (exact) return [exact === 'bigint' ? 'a bigint' : 'the text of an integer']
  const types = [schema.type].flat()
  return [
    ...(types.includes('integer') || types.includes('number') ? ['a number'] : []),
    ...(types.includes('string') ? ['a text'] : []),
  ]
}
