import type { SchemaObject } from '@crm-clients/openapi/document'
import { isBinary, isUndescribed } from '@crm-clients/openapi/schema'
import { annotationsOf, typesOnly } from './typed-schema.ts'
import type { TypingContext } from './typing-context.ts'

/** The type of a file, or of what a form has no other type for; undefined for anything else. */
export function fileIn(schema: SchemaObject, { purpose, beside }: TypingContext): SchemaObject | undefined {
  if (purpose !== 'form' && purpose !== 'field') return undefined
  const types = [schema.type].flat()
  const one = types.length === 2 && types.includes('null') ? types.find(type => type !== 'null') : schema.type
  const told = annotationsOf(schema)
  if (isBinary({ ...schema, type: one })) {
    const { format: _, ...others } = told
    return one === schema.type ? typesOnly('file', others) : { ...others, oneOf: [typesOnly('file'), { type: 'null' }] }
  }
  // Only as a whole: a branch that says nothing allows everything.
  const isWhole = purpose === 'field' && beside.length === 0
  return isWhole && isUndescribed(schema) ? typesOnly('file', told) : undefined
}
