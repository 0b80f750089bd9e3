import { canonicalJson } from '@crm-clients/openapi/document'
import type { Alternative } from './alternative.ts'
import { readListedValues } from './enum-values.ts'
import type { LabelledPart } from './labelled-schema.ts'
import { isOfValueType } from './value-types.ts'

/** What a branch may say that only lists values. */
const LISTING = new Set(['const', 'description', 'enum', 'title', 'type', 'x-extensible-enum'])

/** Alternatives in which branches that only list values, here or in a schema of a name, are one list: `oneOf` of constants is an `enum`. */
export function joinValueLists(alternatives: readonly Alternative[]): Alternative[] {
  const [first] = alternatives
  if (!first || alternatives.length < 2) return [...alternatives]
  const isShared = (part: LabelledPart) => alternatives.every(({ parts }) => parts.includes(part))
  const isList = ({ parts }: Alternative) =>
    readListedValues(parts) !== undefined &&
    parts.every(part => isShared(part) || Object.keys(part.schema).every(key => LISTING.has(key)))
  const lists = alternatives.filter(isList)
  const joined = [...new Set(lists.map(({ type }) => type))].flatMap((type): Alternative[] => {
    const group = lists.filter(alternative => alternative.type === type)
    const values = group
      .flatMap(({ parts }) => readListedValues(parts) ?? [])
      .filter(value => isOfValueType(value, type))
    const [{ parts } = first] = group
    const [place = parts[0]] = parts.filter(part => !isShared(part))
    // What stands in two branches of `oneOf` fits neither.
    const isTwice = new Set(values.map(canonicalJson)).size < values.length
    if (group.length < 2 || isTwice || !place) return group
    const list = { ...place, schema: { ...(type && { type }), enum: values } } as LabelledPart
    return [{ type, names: [], parts: [list, ...parts.filter(isShared)] }]
  })
  return [...joined, ...alternatives.filter(alternative => !isList(alternative))]
}
