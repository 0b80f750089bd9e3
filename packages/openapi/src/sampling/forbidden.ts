import { isOneWay } from '../schema/direction.ts'
import { fitsNothing } from '../schema/fits-nothing.ts'
import type { PlacedSchema } from '../schema/placed-schema.ts'
import { listShapes } from '../schema/shapes.ts'
import type { Sampling } from './sampling.ts'

/** Why a property can never be sent: it travels the other way, or nothing fits its schema. */
export type Prohibition = 'one way' | 'nothing fits'

/** Whether a property can never be sent, and why. */
export function findProhibition(
  { api, direction }: Sampling,
  schemas: readonly PlacedSchema[],
): Prohibition | undefined {
  if (schemas.some(schema => isOneWay(api.document, schema, direction))) return 'one way'
  const parts = listShapes(api.document, schemas)[0]?.parts ?? []
  return parts.some(({ schema }) => fitsNothing(schema)) ? 'nothing fits' : undefined
}

/** {@link findProhibition}, whatever the reason is. */
export function isForbidden(sampling: Sampling, schemas: readonly PlacedSchema[]): boolean {
  return findProhibition(sampling, schemas) !== undefined
}
