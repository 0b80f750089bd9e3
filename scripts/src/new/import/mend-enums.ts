import { walkDocument } from '@crm-clients/openapi/document'
import { isOfType, type JsonType } from '@crm-clients/openapi/schema'
import { type Draft, isObject, type JsonObject, type Note } from './draft.ts'

/** Makes the listed values of a schema and its type agree: texts written without quotes, a null that the type forgets, and mistakes. */
export function mendEnums(draft: Draft): Note[] {
  return [...walkDocument(draft)].flatMap(({ kind, node, pointer }) =>
    kind === 'schema' && Array.isArray(node.enum) && node.type !== undefined ? mend(node, node.enum, pointer) : [],
  )
}

function mend(schema: JsonObject, values: readonly unknown[], pointer: string): Note[] {
  const types = [schema.type].flat() as JsonType[]
  const isTyped = (value: unknown) => types.some(type => isOfType(value, type))
  if (values.every(isTyped)) return []
  const { items } = schema
  // What a list may hold belongs to its items.
  if (types.includes('array') && isObject(items) && items.enum === undefined && !values.some(Array.isArray)) {
    delete schema.enum
    items.enum = [...values]
    return [{ heading: 'Moved listed values from lists to their items', detail: `\`${pointer}\`` }]
  }
  const read = values.flatMap(value => (isTyped(value) ? [value] : readAs(value, types)))
  // Whoever lists null means that it may be null, whatever the type forgets.
  if (read.includes(null) && !isTyped(null)) schema.type = [...types, 'null']
  if (read.length > 0) schema.enum = [...new Set(read)]
  else delete schema.enum
  const wrong = values.filter(value => !isTyped(value)).map(value => `\`${JSON.stringify(value)}\``)
  const detail = `${wrong.join(', ')} at \`${pointer}\`, where the type is ${types.join(' or ')}`
  const now = read.length > 0 ? `${JSON.stringify(read).slice(0, 80)}` : 'no values'
  return [{ heading: 'Mended listed values that are of another type', detail: `${detail}: now \`${now}\`` }]
}

/** What a value of another type was meant to be; nothing where that cannot be told. */
function readAs(value: unknown, types: readonly JsonType[]): unknown[] {
  if (value === null) return [null]
  if (types.includes('string') && ['number', 'boolean', 'bigint'].includes(typeof value)) return [String(value)]
  if (typeof value !== 'string') return []
  const parsed = { true: true, false: false }[value] ?? (value.trim() === '' ? undefined : Number(value))
  return types.some(type => isOfType(parsed, type)) && !Number.isNaN(parsed) ? [parsed] : []
}
