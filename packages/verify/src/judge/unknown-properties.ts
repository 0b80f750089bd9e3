import type { ApiDescription } from '@crm-clients/openapi'
import { isRecord } from '@crm-clients/openapi/document'
import { facetsOf, type SchemaPlace, stepInto } from './locate-keyword.ts'

/** A property of a value of which its schema says nothing. */
export interface UnknownProperty {
  readonly location: readonly string[]
  /** The JSON pointer to the properties that the schema does describe. */
  readonly pointer: string
  readonly known: readonly string[]
}

/**
 * The properties that a document does not describe, at any depth. An object of which it describes no property at all is
 * free-form. Where it says what other properties may be, those that do not fit are refused elsewhere.
 */
export function listUnknownProperties(api: ApiDescription, start: SchemaPlace, value: unknown): UnknownProperty[] {
  const found: UnknownProperty[] = []
  const visit = (places: readonly SchemaPlace[], current: unknown, location: readonly string[]): void => {
    if (typeof current !== 'object' || current === null) return
    const facets = places.flatMap(place => facetsOf(api, place))
    const describing = facets.find(({ schema }) => isRecord(schema.properties))
    const isOpen = facets.some(({ schema }) => schema.unevaluatedProperties !== undefined)
    const known = facets.flatMap(({ schema }) => (isRecord(schema.properties) ? Object.keys(schema.properties) : []))
    for (const [key, child] of Object.entries(current)) {
      const below = facets.flatMap(facet => stepInto(facet, key, current))
      const isUnknown = below.length === 0 && describing && !isOpen && !Array.isArray(current)
      if (isUnknown) found.push({ location: [...location, key], pointer: `${describing.pointer}/properties`, known })
      else visit(below, child, [...location, key])
    }
  }
  visit([start], value, [])
  return found
}
