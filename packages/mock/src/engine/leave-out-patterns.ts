import type { Schema, SchemaObject } from '@crm-clients/openapi/document'
import { mapSubschemas } from '@crm-clients/openapi/schema'
import type { PrismOperation } from './prism-operation.ts'

/** The patterns that Prism would match with the texts of an operation. */
export function listOperationPatterns({ schemas, bundled }: PrismOperation): string[] {
  const patterns = new Set<string>()
  const visit = (schema: Schema): Schema => {
    if (typeof schema === 'boolean') return schema
    for (const pattern of patternsOf(schema)) patterns.add(pattern)
    mapSubschemas(schema, visit)
    return schema
  }
  for (const schema of [...schemas, ...Object.values(bundled)]) visit(schema)
  return [...patterns]
}

/** The operation without some patterns. What is closed but for names of such a pattern is open. */
export function leaveOutPatterns(operation: PrismOperation, left: readonly string[]): PrismOperation {
  if (left.length === 0) return operation
  const slow = new Set(left)
  const visit = (schema: Schema): Schema => {
    if (typeof schema === 'boolean') return schema
    const { pattern, patternProperties, additionalProperties, unevaluatedProperties, ...others } = mapSubschemas(
      schema,
      visit,
    )
    const names = Object.entries(Object(patternProperties) as Record<string, unknown>)
    const kept = names.filter(([name]) => !slow.has(name))
    return {
      ...others,
      ...(pattern !== undefined && !slow.has(String(pattern)) && { pattern }),
      ...(patternProperties !== undefined && { patternProperties: Object.fromEntries(kept) }),
      ...(kept.length === names.length && {
        ...(additionalProperties !== undefined && { additionalProperties }),
        ...(unevaluatedProperties !== undefined && { unevaluatedProperties }),
      }),
    }
  }
  const bundled = Object.entries(operation.bundled).map(([name, schema]) => [name, visit(schema)] as const)
  return {
    ...operation,
    schemas: operation.schemas.map(schema => visit(schema) as SchemaObject),
    bundled: Object.fromEntries(bundled),
  }
}

function patternsOf({ pattern, patternProperties }: SchemaObject): string[] {
  return [...(typeof pattern === 'string' ? [pattern] : []), ...Object.keys(Object(patternProperties))]
}
