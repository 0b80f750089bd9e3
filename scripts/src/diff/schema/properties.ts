import { joinPointer, type Schema } from '@crm-clients/openapi/document'
import { isOneWay } from '@crm-clients/openapi/schema'
import { type LabelledPart, type LabelledSchema, resolveLabelled } from './labelled-schema.ts'
import { listDemands } from './openness.ts'
import { readTypes } from './value-types.ts'

/**
 * Whether a property travels in a direction: `read-only` ones are not sent, `write-only` ones are not
 * answered. Where one is `impossible`, it is required and forbidden: nothing is accepted at all.
 */
export type PropertyState = 'absent' | 'forbidden' | 'impossible' | 'optional' | 'read-only' | 'required' | 'write-only'

/** What all parts of an object say about one of its properties. */
export interface Property {
  readonly state: PropertyState
  readonly places: readonly LabelledSchema[]
  /** What parts demand of it that do not name it. */
  readonly demands: readonly LabelledSchema[]
  /** Whether it is described, and not only required. */
  readonly isDescribed: boolean
  /** JSON pointer to the item of `required` that names it. */
  readonly requiredAt?: string
}

/** The properties of an object by name, as they travel in one direction. */
export function readProperties(
  document: object,
  parts: readonly LabelledPart[],
  direction: 'request' | 'response',
): Map<string, Property> {
  const places = new Map<string, readonly LabelledSchema[]>()
  const required = new Map<string, string>()
  for (const { schema, pointer, label } of parts) {
    for (const [name, property] of Object.entries((schema.properties ?? {}) as Record<string, Schema>)) {
      const place = { schema: property, pointer: joinPointer(pointer, 'properties', name), label: `${label}.${name}` }
      places.set(name, [...(places.get(name) ?? []), place])
    }
    const names = Array.isArray(schema.required) ? schema.required : []
    for (const [index, name] of names.entries()) required.set(String(name), joinPointer(pointer, 'required', index))
  }
  const described = new Set(places.keys())
  for (const [name, requiredAt] of required) {
    if (!places.has(name)) places.set(name, requiredAlone(parts, name, requiredAt))
  }
  return new Map(
    [...places].map(([name, list]) => {
      const requiredAt = required.get(name)
      const demands = described.has(name) ? listDemands(parts, name) : []
      const state = readState(document, [...list, ...demands], direction, requiredAt !== undefined)
      const isDescribed = described.has(name)
      return [name, { state, places: list, demands, isDescribed, ...(requiredAt !== undefined && { requiredAt }) }]
    }),
  )
}

/** What a property has to keep that is required and not described: what is said of all others, which may be that there are none. */
function requiredAlone(parts: readonly LabelledPart[], name: string, pointer: string): readonly LabelledSchema[] {
  const demands = listDemands(parts, name)
  const isClosed = demands.some(({ schema }) => schema === false)
  if (demands.length > 0 && !isClosed) return demands
  return [{ schema: !isClosed, pointer, label: `${parts[0]?.label}.${name}` }]
}

function readState(
  document: object,
  places: readonly LabelledSchema[],
  direction: 'request' | 'response',
  isRequired: boolean,
): PropertyState {
  const parts = resolveLabelled(document, places)
  if (places.some(place => isOneWay(document, place, direction)))
    return direction === 'request' ? 'read-only' : 'write-only'
  if (readTypes(parts)?.size === 0) return isRequired ? 'impossible' : 'forbidden'
  return isRequired ? 'required' : 'optional'
}
