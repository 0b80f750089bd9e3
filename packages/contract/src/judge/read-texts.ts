import type { ApiDescription } from '@crm-clients/openapi'
import { isRecord } from '@crm-clients/openapi/document'
import { groupSchemasBelow, listShapes, type PlacedSchema } from '@crm-clients/openapi/schema'
import { isUploadedFile } from '@crm-clients/openapi/serialization'
import { FILE_MARK } from '../oracle/judged-document.ts'

/**
 * Reads the texts of parameters and forms as the types that their schemas name. A text that is none of them stays one, and
 * so does everything in `json`, which has types of its own.
 */
export function readTexts(
  api: ApiDescription,
  schemas: readonly PlacedSchema[],
  value: unknown,
  json: ReadonlySet<unknown> = new Set(),
): unknown {
  if (json.has(value)) return value
  const parts = listShapes(api.document, schemas).flatMap(shape => shape.parts)
  const children = groupSchemasBelow(parts)
  if (isUploadedFile(value)) return { [FILE_MARK]: value.size }
  if (Array.isArray(value)) {
    const last = children.get('0') ?? []
    return value.map((item, index) => readTexts(api, children.get(String(index)) ?? last, item, json))
  }
  if (isRecord(value)) {
    const entries = Object.entries(value).map(([name, item]) => [
      name,
      readTexts(api, children.get(name) ?? [], item, json),
    ])
    return Object.fromEntries(entries)
  }
  if (typeof value !== 'string') return value
  const types = parts.flatMap(({ schema: { type } }) => [type].flat())
  if (types.includes('string')) return value
  if ((types.includes('integer') || types.includes('number')) && /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(value))
    return Number(value)
  if (types.includes('boolean') && (value === 'true' || value === 'false')) return value === 'true'
  const listed = parts.flatMap(({ schema }) => [schema.const, schema.enum].flat())
  return types.length === 0 ? (listed.find(item => item !== undefined && String(item) === value) ?? value) : value
}
