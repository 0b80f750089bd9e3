import type { ApiDescription } from '../api-description.ts'
import type { Parameter } from '../document/openapi-document.ts'
import { schemaOfParameter } from '../operation/parameter.ts'
import type { SchemaPart } from '../schema/placed-schema.ts'
import { listShapes } from '../schema/shapes.ts'
import { isEmptyValue } from '../serialization/unwritable-values.ts'
import { createAcceptance } from './acceptance.ts'
import { sampleOf, sampleShape } from './sample.ts'
import { sampleItems } from './sample-items.ts'
import { withProperties } from './sample-object.ts'
import type { Sampling } from './sampling.ts'

/** A value for a parameter, or for the header of an answer, that leaves a trace in a request: a list has an item, and an object a property. */
export function sampleParameter(
  api: ApiDescription,
  parameter: Parameter,
  properties: Sampling['properties'] = 'all',
  direction: Sampling['direction'] = 'request',
): unknown {
  const { schema } = parameter
  const described = schemaOfParameter(parameter)
  const schemas = described === undefined ? [] : [{ schema: described, pointer: '#', trail: [] }]
  const asText = direction === 'request' ? 'parameter' : 'response'
  const accepts = createAcceptance(api, schema === undefined ? direction : asText)
  const sampling = { api, properties, direction, files: false, accepts } as const
  const value = sampleOf(sampling, schemas)
  if (schema === undefined || !isEmptyValue(value)) return value
  const [shape] = listShapes(api.document, schemas)
  return withTrace(sampling, shape?.parts ?? [], value)
}

/** The value, or one like it that is not empty: nothing is sent for an empty list or object. */
export function withTrace(sampling: Sampling, parts: readonly SchemaPart[], value: unknown): unknown {
  if (!isEmptyValue(value)) return value
  if (Array.isArray(value)) return sampleItems(sampling, parts, 1) ?? value
  const all = sampleShape({ ...sampling, properties: 'all' }, { parts })
  return isEmptyValue(all) ? withProperties(sampling, parts, {}, 1) : all
}
