import type { ApiDescription } from '@crm-clients/openapi'
import { isRecord, readInteger } from '@crm-clients/openapi/document'
import { findSchemasBelow, listShapes, type PlacedSchema } from '@crm-clients/openapi/schema'

/**
 * Gives the texts of parameters and forms the types that their schemas name. A text that is none of them stays one, and so
 * does everything in `json`, which has types of its own.
 */
export function typeTexts(
  api: ApiDescription,
  schemas: readonly PlacedSchema[],
  value: unknown,
  json: ReadonlySet<unknown> = new Set(),
): unknown {
  if (json.has(value)) return value
  const parts = listShapes(api.document, schemas).flatMap(shape => shape.parts)
  const typeBelow = (key: string, item: unknown) => {
    const below = parts.flatMap(part => findSchemasBelow(part, key, Array.isArray(value)))
    return typeTexts(api, below, item, json)
  }
  if (Array.isArray(value)) return value.map((item, index) => typeBelow(String(index), item))
  if (isRecord(value))
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, typeBelow(name, item)]))
  if (typeof value !== 'string') return value
  const types = parts.flatMap(({ schema: { type } }) => [type].flat())
  if (types.includes('string')) return value
  if ((types.includes('integer') || types.includes('number')) && /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(value))
    return readNumber(value)
  if (types.includes('boolean') && (value === 'true' || value === 'false')) return value === 'true'
  const listed = parts.flatMap(({ schema }) => [schema.const, schema.enum].flat())
  return types.length === 0 ? (listed.find(item => item !== undefined && String(item) === value) ?? value) : value
}

/** A value as texts carry it. */
export function textsOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(textsOf)
  if (!isRecord(value)) return String(value)
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, textsOf(item)]))
}

/** The number that a text says, an integer exactly. */
export function readNumber(text: string): number | bigint {
  return /^-?\d+$/.test(text) ? readInteger(text) : Number(text)
}
