import type { SchemaPart } from '../schema/placed-schema.ts'
import { listDependents, listDescribed, listRequired } from '../schema/properties.ts'
import { findSchemasTogether } from '../schema/schemas-below.ts'
import { isForbidden } from './forbidden.ts'
import { inventNames } from './invent-names.ts'
import { limitsOf } from './limits.ts'
import { putInOrder } from './put-in-order.ts'
import { sampleOf } from './sample.ts'
import { insideObject, type Sampling, withEffort } from './sampling.ts'

/** An object with the properties that the sampling asks for. */
export function sampleObject(wanted: Sampling, parts: readonly SchemaPart[], depth = 0): Record<string, unknown> {
  const sampling = withEffort(wanted)
  const described = sampling.properties === 'all' ? listDescribed(parts) : []
  const required = listRequired(parts)
  const dependent = described.flatMap(name => listDependents(parts, name))
  const names = [...new Set([...required, ...described, ...dependent])]
  const most = Math.max(required.length, Math.min(...limitsOf(parts, 'maxProperties'), names.length))
  const schemas = (name: string) => findSchemasTogether(parts, name, false)
  const sent = names.slice(0, most).filter(name => !isForbidden(sampling, schemas(name)))
  const object = Object.fromEntries(
    sent.map(name => [name, sampleOf(insideObject(sampling), schemas(name), depth + 1)]),
  )
  return withProperties(sampling, parts, object, Math.max(0, ...limitsOf(parts, 'minProperties')), depth)
}

/** An object with at least so many properties: others that are described, and then such as only their names allow. */
export function withProperties(
  wanted: Sampling,
  parts: readonly SchemaPart[],
  object: Readonly<Record<string, unknown>>,
  count: number,
  depth = 0,
): Record<string, unknown> {
  const sampling = withEffort(wanted)
  const schemas = (name: string) => findSchemasTogether(parts, name, false)
  const missing = Math.max(0, count - Object.keys(object).length)
  // Nobody looks at them all for nothing.
  if (missing === 0) return putInOrder(parts, object)
  const described = listDescribed(parts).filter(name => !isForbidden(sampling, schemas(name)))
  const candidates = missing > described.length ? [...described, ...inventNames(sampling.api, parts, count)] : described
  const added = [...new Set(candidates)].filter(name => !Object.hasOwn(object, name)).slice(0, missing)
  const values = added.map(name => [name, sampleOf(insideObject(sampling), schemas(name), depth + 1)])
  return putInOrder(parts, { ...object, ...Object.fromEntries(values) })
}
