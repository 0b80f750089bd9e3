import { joinPointer } from '../document/json-pointer.ts'
import type { SchemaObject } from '../document/openapi-document.ts'
import { isRecord } from '../document/record.ts'
import { compilePattern } from '../patterns/index.ts'
import { patternTexts } from '../patterns/pattern-texts.ts'
import type { PlacedSchema, SchemaPart } from './placed-schema.ts'
import { isSchema } from './subschemas.ts'

/** A schema below a part that applies to a part of the value. */
export interface SchemaBelow extends PlacedSchema {
  /** The property or the index of that part of the value. */
  readonly step: string
  /** Whether it is an item of a list, and no property. */
  readonly isItem: boolean
}

/** A property that no schema names. */
export const UNKNOWN_PROPERTY = 'unexpected'

/**
 * The schemas below a part that apply to properties and items, one step each: a name that a pattern stands for, `unexpected`
 * for what is not named, and the first index that `items` or `unevaluatedItems` is about.
 */
export function listSchemasBelow(part: SchemaPart): SchemaBelow[] {
  const { schema, pointer, trail, isImplied } = part
  const place = (step: string, isItem: boolean, below: unknown, keys: readonly (string | number)[]): SchemaBelow[] =>
    isRecord(below)
      ? [
          {
            step,
            isItem,
            schema: below,
            pointer: joinPointer(pointer, ...keys),
            trail,
            ...(isImplied && { isImplied }),
          },
        ]
      : []
  const at = (step: string, below: unknown, ...keys: (string | number)[]) => place(step, false, below, keys)
  const itemAt = (index: number, below: unknown, ...keys: (string | number)[]) =>
    place(String(index), true, below, keys)
  const first = Array.isArray(schema.prefixItems) ? schema.prefixItems : []
  return [
    ...entriesOf(schema.properties).flatMap(([name, below]) => at(name, below, 'properties', name)),
    ...entriesOf(schema.patternProperties).flatMap(([pattern, below]) =>
      at(namePropertyLike(pattern), below, 'patternProperties', pattern),
    ),
    ...OTHER_PROPERTIES.flatMap(keyword => at(UNKNOWN_PROPERTY, schema[keyword], keyword)),
    ...first.flatMap((below, index) => itemAt(index, below, 'prefixItems', index)),
    ...OTHER_ITEMS.flatMap(keyword => itemAt(first.length, schema[keyword], keyword)),
  ]
}

/** {@link listSchemasBelow} of several parts, by the property or index. */
export function groupSchemasBelow(parts: readonly SchemaPart[]): Map<string, SchemaBelow[]> {
  const groups = new Map<string, SchemaBelow[]>()
  for (const below of parts.flatMap(listSchemasBelow))
    groups.set(below.step, [...(groups.get(below.step) ?? []), below])
  return groups
}

const OTHER_PROPERTIES = ['additionalProperties', 'unevaluatedProperties'] as const
const OTHER_ITEMS = ['items', 'unevaluatedItems'] as const

/** The schemas below a part that apply to the property or item that a value really has. */
export function findSchemasBelow({ schema, pointer, trail }: SchemaPart, key: string, isItem: boolean): PlacedSchema[] {
  const at = (below: unknown, ...keys: (string | number)[]): PlacedSchema[] =>
    isSchema(below) ? [{ schema: below, pointer: joinPointer(pointer, ...keys), trail }] : []
  if (isItem) {
    const own = Array.isArray(schema.prefixItems) ? at(schema.prefixItems[Number(key)], 'prefixItems', key) : []
    if (own.length > 0) return own
    const others = OTHER_ITEMS.find(keyword => schema[keyword] !== undefined)
    return others === undefined ? [] : at(schema[others], others)
  }
  const { properties } = schema
  const named = isRecord(properties) && Object.hasOwn(properties, key) ? at(properties[key], 'properties', key) : []
  const matching = listPatterns(schema, key).flatMap(([pattern, below]) => at(below, 'patternProperties', pattern))
  const described = [...named, ...matching]
  if (described.length > 0) return described
  const others = OTHER_PROPERTIES.find(keyword => schema[keyword] !== undefined)
  return others === undefined ? [] : at(schema[others], others)
}

/** Whether a schema describes a property by its name, alone or with others of that form. */
export function namesProperty(schema: SchemaObject, name: string): boolean {
  return (
    (isRecord(schema.properties) && Object.hasOwn(schema.properties, name)) || listPatterns(schema, name).length > 0
  )
}

/** The patterns that stand for a name, and what they say of the property. */
function listPatterns({ patternProperties }: SchemaObject, name: string): [pattern: string, below: unknown][] {
  return entriesOf(patternProperties).filter(([pattern]) => fitsPattern(pattern, name))
}

/**
 * The schemas below several parts that apply to the property or item that a value really has. What a part says about all that is
 * unevaluated counts where no part describes it.
 */
export function findSchemasTogether(parts: readonly SchemaPart[], key: string, isItem: boolean): PlacedSchema[] {
  const described = parts.flatMap(part => {
    const { unevaluatedItems: _, unevaluatedProperties: __, ...schema } = part.schema
    return findSchemasBelow({ ...part, schema }, key, isItem)
  })
  return described.length > 0 ? described : parts.flatMap(part => findSchemasBelow(part, key, isItem))
}

/** The keys and values of an object; none where the document has something else. */
export function entriesOf(value: unknown): [string, unknown][] {
  return isRecord(value) ? Object.entries(value) : []
}

/** Whether the pattern of a document fits a text. One that is no regular expression fits nothing. */
export function fitsPattern(pattern: string, text: string): boolean {
  try {
    return compilePattern(pattern).test(text)
  } catch {
    return false
  }
}

/** A name for a property that only its pattern describes. */
function namePropertyLike(pattern: string): string {
  const literal = pattern.replace(/^\^/, '').replace(/[\\^$.*+?()[\]{}|].*$/, '')
  const candidates = [literal, `${literal}a`, `${literal}1`, 'a', '1', 'x-a', 'A', UNKNOWN_PROPERTY]
  const isFitting = (name: string) => name !== '' && fitsPattern(pattern, name)
  return candidates.find(isFitting) ?? [...patternTexts(pattern, literal.length)].find(isFitting) ?? UNKNOWN_PROPERTY
}
