import { joinPointer } from '../document/json-pointer.ts'
import type { Schema, SchemaObject } from '../document/openapi-document.ts'
import { isRecord } from '../document/record.ts'
import { isSchema } from './subschemas.ts'

/** A schema, where it stands, and how it was reached. */
export interface Located {
  readonly schema: Schema
  /** JSON pointer into the document: `#/components/schemas/Contact/properties/name`. */
  readonly pointer: string
  /** The references that led here, which recursion would follow again. */
  readonly trail: readonly string[]
  /** Not written in the document, but what a `discriminator` means. Nothing is derived from it. */
  readonly isImplied?: boolean
}

/** A schema that applies to a value by its own keywords, after references and `allOf` were followed. */
export interface Facet extends Located {
  readonly schema: SchemaObject
}

/** A schema below a facet that applies to a part of the value. */
export interface Child extends Located {
  /** The property or the index of that part. */
  readonly step: string
}

/** A property that no schema names. */
export const UNKNOWN_PROPERTY = 'unexpected'

/** The schemas below a facet that apply to properties and items. */
export function listChildren({ schema, pointer, trail, isImplied = false }: Facet): Child[] {
  const child = (step: string, below: unknown, ...keys: (string | number)[]): Child[] =>
    isSchema(below) && below !== true && below !== false
      ? [{ step, schema: below, pointer: joinPointer(pointer, ...keys), trail, isImplied }]
      : []
  const { properties, patternProperties, prefixItems, items } = schema
  const first = Array.isArray(prefixItems) ? prefixItems : []
  return [
    ...entriesOf(properties).flatMap(([name, below]) => child(name, below, 'properties', name)),
    ...entriesOf(patternProperties).flatMap(([pattern, below]) =>
      child(namePropertyLike(pattern), below, 'patternProperties', pattern),
    ),
    ...['additionalProperties', 'unevaluatedProperties'].flatMap(keyword =>
      child(UNKNOWN_PROPERTY, schema[keyword], keyword),
    ),
    ...first.flatMap((below, index) => child(String(index), below, 'prefixItems', index)),
    ...child(String(first.length), items, 'items'),
  ]
}

/** The keys and values of an object; none where the document has something else. */
export function entriesOf(value: unknown): [string, unknown][] {
  return isRecord(value) ? Object.entries(value) : []
}

/** A name for a property that only its pattern describes. */
function namePropertyLike(pattern: string): string {
  const literal = pattern.replace(/^\^/, '').replace(/[\\^$.*+?()[\]{}|].*$/, '')
  const candidates = [literal, `${literal}a`, `${literal}1`, 'a', '1', 'x-a', 'A', UNKNOWN_PROPERTY]
  return candidates.find(name => name !== '' && new RegExp(pattern, 'u').test(name)) ?? UNKNOWN_PROPERTY
}
