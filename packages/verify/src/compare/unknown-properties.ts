import type { ApiDescription } from '@crm-clients/openapi'
import { isRecord, joinPointer } from '@crm-clients/openapi/document'
import { findSchemasBelow, listPossibleParts, type PlacedSchema, type SchemaPart } from '@crm-clients/openapi/schema'

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
export function listUnknownProperties(
  { document }: ApiDescription,
  start: PlacedSchema,
  value: unknown,
): UnknownProperty[] {
  const found: UnknownProperty[] = []
  const visit = (places: readonly PlacedSchema[], current: unknown, location: readonly string[]): void => {
    if (typeof current !== 'object' || current === null) return
    const { parts, describing, known } = describePlaces(document, places)
    for (const [key, child] of Object.entries(current)) {
      const below = parts.flatMap(part => findSchemasBelow(part, key, Array.isArray(current)))
      const isUnknown = below.length === 0 && describing !== undefined && !Array.isArray(current)
      if (isUnknown) {
        found.push({ location: [...location, key], pointer: joinPointer(describing.pointer, 'properties'), known })
      } else {
        visit(below, child, [...location, key])
      }
    }
  }
  visit([start], value, [])
  return found
}

/** What a document says of the properties of some places. */
interface DescribedPlaces {
  readonly parts: readonly SchemaPart[]
  /** The first part that names properties. */
  readonly describing: SchemaPart | undefined
  readonly known: readonly string[]
}

const described = new WeakMap<object, Map<string, DescribedPlaces>>()

/** The same for each item of a list, and in each exchange. */
function describePlaces(document: object, places: readonly PlacedSchema[]): DescribedPlaces {
  const ofDocument = described.get(document) ?? new Map<string, DescribedPlaces>()
  described.set(document, ofDocument)
  const key = places.map(({ pointer }) => pointer).join(' ')
  const before = ofDocument.get(key)
  if (before) return before
  const parts = places.flatMap(place => listPossibleParts(document, place))
  const describing = parts.find(({ schema }) => isRecord(schema.properties))
  const known = parts.flatMap(({ schema }) => (isRecord(schema.properties) ? Object.keys(schema.properties) : []))
  ofDocument.set(key, { parts, describing, known })
  return { parts, describing, known }
}
