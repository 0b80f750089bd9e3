import type { SchemaObject } from '@crm-clients/openapi/document'
import type { LabelledPart } from './labelled-schema.ts'
import type { ValueType } from './value-types.ts'

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

/** What parts say about values of a type: a bound of numbers says nothing about texts. */
export function keywordsOfType(parts: readonly LabelledPart[], type: ValueType | undefined): readonly LabelledPart[] {
  if (type === undefined) return parts
  const kind = type === 'integer' ? 'number' : type === 'binary' ? 'string' : type
  const isIdle = (keyword: string) => (TYPES_OF_KEYWORDS.get(keyword) ?? kind) !== kind
  return parts.map(part => {
    const keywords = Object.keys(part.schema)
    if (!keywords.some(isIdle)) return part
    const entries = keywords.filter(keyword => !isIdle(keyword)).map(keyword => [keyword, part.schema[keyword]])
    return { ...part, schema: Object.fromEntries(entries) as SchemaObject }
  })
}
