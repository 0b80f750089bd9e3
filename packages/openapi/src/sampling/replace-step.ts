import { isRecord } from '../document/record.ts'
import type { SchemaPart } from '../schema/placed-schema.ts'
import { listDependents } from '../schema/properties.ts'
import { findSchemasTogether } from '../schema/schemas-below.ts'
import { putInOrder } from './put-in-order.ts'
import { sampleOf } from './sample.ts'
import { sampleItems } from './sample-items.ts'
import { insideObject, type Sampling } from './sampling.ts'

/** A sample in which one property or item is another value, together with what has to come along with it. */
export function replaceStep(
  sampling: Sampling,
  parts: readonly SchemaPart[],
  base: unknown,
  step: string,
  value: unknown,
): unknown {
  const dependents = Object.fromEntries(
    listDependents(parts, step).map(name => [
      name,
      sampleOf(insideObject(sampling), findSchemasTogether(parts, name, false)),
    ]),
  )
  if (!Array.isArray(base))
    return putInOrder(parts, { ...(isRecord(base) ? base : {}), ...dependents, [step]: value }, step)
  const index = Number(step)
  const before = base.length > index ? base : (sampleItems(sampling, parts, index) ?? [])
  return [...before.slice(0, index), value, ...before.slice(index + 1)]
}
