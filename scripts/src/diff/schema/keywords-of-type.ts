import { isRecord, type SchemaObject } from '@crm-clients/openapi/document'
import type { LabelledPart } from './labelled-schema.ts'
import { isOfValueType, type ValueType } from './value-types.ts'

const KEYWORDS = {
  array: [
    'contains',
    'items',
    'maxContains',
    'maxItems',
    'minContains',
    'minItems',
    'prefixItems',
    'unevaluatedItems',
    'uniqueItems',
  ],
  number: ['exclusiveMaximum', 'exclusiveMinimum', 'maximum', 'minimum', 'multipleOf', 'x-int64'],
  object: [
    'additionalProperties',
    'dependentRequired',
    'dependentSchemas',
    'maxProperties',
    'minProperties',
    'patternProperties',
    'properties',
    'propertyNames',
    'required',
    'unevaluatedProperties',
    'x-comparisons',
  ],
  string: ['contentEncoding', 'contentMediaType', 'contentSchema', 'maxLength', 'minLength', 'pattern'],
} as const

const TYPES_OF_KEYWORDS: ReadonlyMap<string, string> = new Map(
  Object.entries(KEYWORDS).flatMap(([type, keywords]) => keywords.map(keyword => [keyword, type] as const)),
)

/** The types that formats are of. */
const FORMATTED: ReadonlySet<string> = new Set(['number', 'string'])

/** What parts say about values of a type: a bound of numbers says nothing about texts, nor does a number that is forbidden. */
export function keywordsOfType(parts: readonly LabelledPart[], type: ValueType | undefined): readonly LabelledPart[] {
  if (type === undefined) return parts
  const kind = type === 'integer' ? 'number' : type === 'binary' ? 'string' : type
  const isIdle = (keyword: string, { [keyword]: value }: SchemaObject) => {
    if (keyword === 'format') return !FORMATTED.has(kind)
    if (keyword === 'not') return listsOthers(value, type)
    return (TYPES_OF_KEYWORDS.get(keyword) ?? kind) !== kind
  }
  return parts.map(part => {
    const keywords = Object.keys(part.schema)
    const { schema } = part
    if (!keywords.some(keyword => isIdle(keyword, schema))) return part
    const entries = keywords.filter(keyword => !isIdle(keyword, schema)).map(keyword => [keyword, schema[keyword]])
    return { ...part, schema: Object.fromEntries(entries) as SchemaObject }
  })
}

/** Whether a schema lists values, and none of a type. */
function listsOthers(schema: unknown, type: ValueType): boolean {
  if (!isRecord(schema)) return false
  const values = 'const' in schema ? [schema.const] : schema.enum
  return Array.isArray(values) && !values.some(value => isOfValueType(value, type))
}
