import { joinPointer } from '../document/json-pointer.ts'
import type { SchemaObject } from '../document/openapi-document.ts'
import { isRecord } from '../document/record.ts'
import { hasAlternatives } from './alternatives.ts'
import type { SchemaPart } from './placed-schema.ts'

/**
 * What a `discriminator` says, which JSON Schema does not know. What it demands of branches: see discriminated-branches.ts.
 * @see https://spec.openapis.org/oas/v3.1.1.html#discriminator-object
 */
export interface Discriminator {
  /** The property by which values tell what they are. */
  readonly property: string
  /** The values of the mapping, and what each stands for: a name or a reference. */
  readonly mapping: readonly (readonly [value: string, target: unknown])[]
}

/** The discriminator of a schema, if it has one. */
export function readDiscriminator({ discriminator }: SchemaObject): Discriminator | undefined {
  if (!isRecord(discriminator) || typeof discriminator.propertyName !== 'string') return undefined
  const mapping = isRecord(discriminator.mapping) ? Object.entries(discriminator.mapping) : []
  return { property: discriminator.propertyName, mapping }
}

/**
 * What a discriminator demands of a schema that others inherit from, which has no branches: that the property has one of the
 * mapped values.
 */
export function impliedByMapping(schema: SchemaObject): SchemaObject | undefined {
  if (implied.has(schema)) return implied.get(schema)
  const discriminator = hasAlternatives(schema) ? undefined : readDiscriminator(schema)
  const values = discriminator?.mapping.map(([value]) => value) ?? []
  const result = discriminator && values.length > 0 ? requireValue(discriminator, values) : undefined
  implied.set(schema, result)
  return result
}

// One result for one schema, since a validator compiles whatever it has not seen before.
const implied = new WeakMap<SchemaObject, SchemaObject | undefined>()

/** A part that nobody wrote, but that the discriminator of another part means. */
export function impliedPart(schema: SchemaObject, { pointer, trail }: SchemaPart): SchemaPart {
  return { schema, pointer: joinPointer(pointer, 'discriminator'), trail, isImplied: true }
}

/** A schema that demands that the property is there, with one of these values. */
export function requireValue({ property }: Discriminator, values: readonly string[]): SchemaObject {
  return { properties: { [property]: { enum: values } }, required: [property] }
}
