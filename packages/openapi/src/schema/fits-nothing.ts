import type { Schema } from '../document/openapi-document.ts'
import { isRecord } from '../document/record.ts'
import { isUndescribed } from './binary-schema.ts'

/** Whether a schema says outright that nothing fits it: it is `false`, or has a `not` that rules out everything. */
export function fitsNothing(schema: Schema): boolean {
  if (typeof schema === 'boolean') return !schema
  const { not } = schema
  return not === true || (isRecord(not) && isUndescribed(not))
}
