import { type Arbitrary, array, tuple, uniqueArray } from 'fast-check'
import { writeExactJson } from '../../document/exact-json.ts'
import type { SchemaObject } from '../../document/openapi-document.ts'
import { isSchema } from '../../schema/subschemas.ts'
import { MAXIMUM_DEPTH } from './depth.ts'
import type { Generation, MakeArbitrary } from './generation.ts'

/** Arrays that a schema allows. `undefined` when it wants items that there are none of. */
export function arrayArbitrary(
  make: MakeArbitrary,
  generation: Generation,
  schema: SchemaObject,
  depth: number,
): Arbitrary<unknown[]> | undefined {
  const fixed = (Array.isArray(schema.prefixItems) ? schema.prefixItems : []).filter(isSchema)
  const heads = fixed.map(item => make(generation, item, depth + 1))
  const isWanted = depth < MAXIMUM_DEPTH || Number(schema.minItems ?? 0) > heads.length
  const rest = [schema.items, schema.unevaluatedItems].find(isSchema) ?? true
  const item = isWanted ? make(generation, rest, depth + 1) : undefined
  // Outside of JSON an empty list is one that is not sent.
  const least = generation.place === 'json' ? 0 : 1
  const minLength = Math.max(Number(schema.minItems ?? least) - heads.length, least - heads.length, 0)
  const most = schema.maxItems === undefined ? minLength + 4 : Number(schema.maxItems) - heads.length
  const maxLength = item ? Math.max(most, 0) : minLength
  if (minLength > maxLength || (minLength > 0 && !item) || heads.includes(undefined)) return undefined
  const lengths = { minLength, maxLength: Math.min(maxLength, minLength + 50) }
  const tail = item ? list(item, lengths, schema.uniqueItems === true) : array(tuple(), { maxLength: 0 })
  if (heads.length === 0) return tail
  return tuple(tuple(...(heads as Arbitrary<unknown>[])), tail).map(lists => lists.flat())
}

function list(item: Arbitrary<unknown>, lengths: object, isUnique: boolean): Arbitrary<unknown[]> {
  return isUnique ? uniqueArray(item, { ...lengths, selector: value => writeExactJson(value) }) : array(item, lengths)
}
