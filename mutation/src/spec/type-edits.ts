import { joinPointer, type SchemaObject } from '@crm-clients/openapi/document'
import type { Edit } from './edit.ts'

/** How a value travels: as JSON, or as the text of a parameter or header, which is never null. */
export type ValueForm = 'json' | 'text'

/** The types of a schema, widened or narrowed one at a time, unless no value could tell the difference. */
export function typeEdits(schema: SchemaObject, schemaPointer: string, form: ValueForm): Edit[] {
  const { type } = schema
  if (type === undefined) return []
  const pointer = joinPointer(schemaPointer, 'type')
  const types: unknown[] = [type].flat()
  const edits: Edit[] = []
  // The type of listed values is given by the list.
  const isListed = 'enum' in schema || 'const' in schema
  const isAnyText = form === 'text' && types.includes('string')
  if (!isListed && !isAnyText) edits.push({ operator: 'type dropped', pointer })
  if (!isListed && form === 'json' && !types.includes('null')) {
    edits.push({ operator: 'null allowed', pointer, value: [...types, 'null'] })
  }
  if (!isListed && types.includes('integer') && !types.includes('number')) {
    const value = types.map(name => (name === 'integer' ? 'number' : name))
    edits.push({ operator: 'integer widened to number', pointer, value })
  }
  if (types.length === 1) return edits
  const narrowed = types.map(dropped => ({
    operator: dropped === 'null' ? 'nullability dropped' : 'one type of several dropped',
    pointer,
    detail: String(dropped),
    value: types.filter(name => name !== dropped),
  }))
  return [...edits, ...narrowed]
}
