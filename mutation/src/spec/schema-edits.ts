import { joinPointer, type Schema, type SchemaObject } from '@crm-clients/openapi/document'
import { listComparisons, listSubschemas } from '@crm-clients/openapi/schema'
import { alternativeEdits } from './alternative-edits.ts'
import type { Edit } from './edit.ts'
import { typeEdits, type ValueForm } from './type-edits.ts'

/** Keywords that forbid something and are gone as a whole. */
const DROPPED = [
  'const',
  'contains',
  'discriminator',
  'format',
  'items',
  'maximum',
  'maxItems',
  'maxLength',
  'maxProperties',
  'minimum',
  'minItems',
  'minLength',
  'minProperties',
  'exclusiveMaximum',
  'exclusiveMinimum',
  'multipleOf',
  'not',
  'pattern',
  'propertyNames',
  'readOnly',
  'uniqueItems',
  'writeOnly',
  '$ref',
] as const

/** Limits that can be off by one, and the way in which that allows more. */
const LIMITS = {
  exclusiveMaximum: 1,
  exclusiveMinimum: -1,
  maximum: 1,
  maxItems: 1,
  maxLength: 1,
  maxProperties: 1,
  minimum: -1,
  minItems: -1,
  minLength: -1,
  minProperties: -1,
} as const

/** Every keyword of a schema and of the schemas below it, dropped or loosened one at a time. References are not followed. */
export function schemaEdits(schema: Schema, pointer: string, form: ValueForm = 'json'): Edit[] {
  if (typeof schema === 'boolean') return []
  return [
    ...requiredEdits(schema, pointer),
    ...typeEdits(schema, pointer, form),
    ...alternativeEdits(schema, pointer),
    ...DROPPED.filter(keyword => schema[keyword] !== undefined && schema[keyword] !== false).map(keyword => ({
      operator: `${keyword} dropped`,
      pointer: joinPointer(pointer, keyword),
    })),
    ...limitEdits(schema, pointer),
    ...comparisonEdits(schema, pointer),
    ...propertyEdits(schema, pointer),
    ...listSubschemas(schema).flatMap(({ schema: below, keys }) =>
      schemaEdits(below, joinPointer(pointer, ...keys), form),
    ),
  ]
}

function requiredEdits({ required }: SchemaObject, pointer: string): Edit[] {
  if (!Array.isArray(required)) return []
  const operator = 'required entry dropped'
  return required.map(name => {
    const value = required.filter(other => other !== name)
    return { operator, pointer: joinPointer(pointer, 'required'), detail: String(name), value }
  })
}

function limitEdits(schema: SchemaObject, pointer: string): Edit[] {
  return Object.entries(LIMITS).flatMap(([keyword, step]): Edit[] => {
    const limit = schema[keyword]
    if (typeof limit !== 'number' || (limit === 0 && keyword.startsWith('min') && keyword !== 'minimum')) return []
    const operator = `${keyword} ${step > 0 ? 'raised' : 'lowered'} by one`
    return [{ operator, pointer: joinPointer(pointer, keyword), value: limit + step }]
  })
}

function comparisonEdits(schema: SchemaObject, pointer: string): Edit[] {
  return listComparisons(schema).map((_, index) => ({
    operator: 'comparison dropped',
    pointer: joinPointer(pointer, 'x-comparisons', index),
  }))
}

function propertyEdits(schema: SchemaObject, pointer: string): Edit[] {
  const properties = Object.keys((schema.properties as object | undefined) ?? {}).map(name => ({
    operator: 'property dropped',
    pointer: joinPointer(pointer, 'properties', name),
  }))
  // `true` is what holds without the keyword, so there is nothing to lose.
  const others = ['additionalProperties', 'unevaluatedProperties'].filter(
    keyword => schema[keyword] !== undefined && schema[keyword] !== true,
  )
  return [
    ...properties,
    ...others.map(keyword => ({ operator: `${keyword} dropped`, pointer: joinPointer(pointer, keyword) })),
  ]
}
