import type { Schema, SchemaObject } from '../document/openapi-document.ts'

/** A schema, and where it stands. */
export interface PlacedSchema {
  readonly schema: Schema
  /** JSON pointer into the document: `#/components/schemas/Contact/properties/name`. */
  readonly pointer: string
  /** The references that led here, which are not followed again. */
  readonly trail?: readonly string[]
  /** Not written in the document, but what a `discriminator` means. */
  readonly isImplied?: true
}

/**
 * A part of what is demanded of a value: a schema that applies by its own keywords, once references and `allOf` were followed.
 * What stands where makes no difference to a value; all of its parts have to be kept.
 */
export interface SchemaPart extends PlacedSchema {
  readonly schema: SchemaObject
  readonly trail: readonly string[]
}
