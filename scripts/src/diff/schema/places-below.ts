import { joinPointer } from '@crm-clients/openapi/document'
import { entriesOf, isSchema } from '@crm-clients/openapi/schema'
import type { LabelledPart, LabelledSchema } from './labelled-schema.ts'

/** What stands in a keyword of several parts, as far as it is a schema. */
export function placesBelow(parts: readonly LabelledPart[], keyword: string, step = ''): LabelledSchema[] {
  return parts.flatMap(part => placesAt(part, part.schema[keyword], step, keyword))
}

/** What stands under a name or index of a keyword. Where a part has none there, what it says of all others counts. */
export function placesUnder(
  parts: readonly LabelledPart[],
  keyword: string,
  key: string | number,
  others: readonly string[] = [],
): LabelledSchema[] {
  return parts.flatMap(part => {
    const all = part.schema[keyword]
    const own = Array.isArray(all) ? all[Number(key)] : Object.fromEntries(entriesOf(all))[key]
    if (own !== undefined) return placesAt(part, own, `[${key}]`, keyword, key)
    const other = others.find(name => part.schema[name] !== undefined)
    return other === undefined ? [] : placesAt(part, part.schema[other], `[${key}]`, other)
  })
}

/** The names or indexes under which several parts have something in a keyword. */
export function keysIn(parts: readonly LabelledPart[], keyword: string): (string | number)[] {
  return parts.flatMap(({ schema: { [keyword]: all } }): (string | number)[] =>
    Array.isArray(all) ? [...all.keys()] : entriesOf(all).map(([key]) => key),
  )
}

/** Schemas, or where there are none the one that accepts everything. */
export function orAnything(
  places: readonly LabelledSchema[],
  [part]: readonly LabelledPart[],
): readonly LabelledSchema[] {
  return places.length > 0 || !part ? places : [{ schema: true, pointer: part.pointer, label: part.label }]
}

function placesAt(
  { pointer, label, trail }: LabelledPart,
  schema: unknown,
  step: string,
  ...keys: (string | number)[]
): LabelledSchema[] {
  return isSchema(schema) ? [{ schema, pointer: joinPointer(pointer, ...keys), label: `${label}${step}`, trail }] : []
}
