import { isRecord } from '../document/record.ts'
import { isUndescribed } from '../schema/binary-schema.ts'
import { isOneWay } from '../schema/direction.ts'
import type { PlacedSchema } from '../schema/placed-schema.ts'
import { listShapes } from '../schema/shapes.ts'
import type { Sampling } from './sampling.ts'

/** Whether a property can never be sent: nothing fits its schema, or it travels the other way. */
export function isForbidden({ api, direction }: Sampling, schemas: readonly PlacedSchema[]): boolean {
  if (schemas.some(schema => isOneWay(api.document, schema, direction))) return true
  const parts = listShapes(api.document, schemas)[0]?.parts ?? []
  return parts.some(({ schema: { not } }) => not === true || isEmpty(not))
}

function isEmpty(schema: unknown): boolean {
  return isRecord(schema) && isUndescribed(schema)
}
