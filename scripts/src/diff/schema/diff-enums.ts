import { type EnumValues, readBooleans, readEnum } from './enum-values.ts'
import type { LabelledPart } from './labelled-schema.ts'
import { reportIn, type SchemaContext, type SchemaRule } from './schema-context.ts'

/** Compares the values that `enum`, `const` and `x-extensible-enum` list. */
export function diffEnums(
  context: SchemaContext,
  partsBefore: readonly LabelledPart[],
  partsAfter: readonly LabelledPart[],
): void {
  const label = partsAfter[0]?.label ?? ''
  const [old, current] = [readEnum(partsBefore), readEnum(partsAfter)]
  const before = old ?? (current && readBooleans(partsBefore))
  const after = current ?? (old && readBooleans(partsAfter))
  const place = { before: before?.pointer, after: after?.pointer }
  // Of both keywords in one place, a type shows the const alone.
  const isHidden = [...partsBefore, ...partsAfter].some(({ schema }) => 'const' in schema && 'enum' in schema)
  for (const [rule, text] of listDifferences(before, after))
    reportIn(context, rule, place, `\`${label}\` ${text}`, isHidden)
}

type Difference = readonly [rule: SchemaRule, text: string]

function listDifferences(before: EnumValues | undefined, after: EnumValues | undefined): Difference[] {
  if (!before) {
    if (!after) return []
    return after.isOpen
      ? [['open-enum-changed', `is one of ${list(after.values)}, or another value`]]
      : [['enum-added', `can only be ${list(after.values)}`]]
  }
  if (!after) {
    const text = `can be any value, not only ${list(before.values)}`
    return [[before.isOpen ? 'open-enum-changed' : 'enum-removed', text]]
  }
  const differences: Difference[] = []
  if (before.isOpen && !after.isOpen) differences.push(['enum-closed', `can only be ${list(after.values)}`])
  if (!before.isOpen && after.isOpen) differences.push(['enum-opened', 'may be a value that is not listed'])
  const removed = [...before.values].filter(value => !after.values.has(value))
  const added = [...after.values].filter(value => !before.values.has(value))
  if (removed.length > 0) {
    differences.push([before.isOpen ? 'open-enum-changed' : 'enum-value-removed', `can no longer be ${list(removed)}`])
  }
  if (added.length > 0) {
    differences.push([after.isOpen ? 'open-enum-changed' : 'enum-value-added', `may also be ${list(added)}`])
  }
  return differences
}

/** At most this many values are spelled out. */
const MOST_VALUES = 12

function list(values: Iterable<string>): string {
  const all = [...values].map(value => `\`${value}\``)
  const shown = all.slice(0, MOST_VALUES).join(', ')
  return all.length > MOST_VALUES ? `${shown} and ${all.length - MOST_VALUES} more` : shown
}
