import { canonicalJson } from '@crm-clients/openapi/document'
import { accepts } from '@crm-clients/openapi/validation'
import type { SpecVersion } from '../spec-version.ts'
import { constraintKinds } from './constraint-kinds.ts'
import { readListedValues } from './enum-values.ts'
import type { LabelledPart } from './labelled-schema.ts'
import { relate } from './relation.ts'
import { keywordPointer, reportIn, type SchemaComparison, type SchemaContext } from './schema-context.ts'
import { readTypes } from './value-types.ts'

/** Compares the rarer keywords of JSON Schema, by the values that they rule out. */
export function diffConstraints(
  context: SchemaContext,
  before: readonly LabelledPart[],
  after: readonly LabelledPart[],
  diffSchemas: SchemaComparison,
): void {
  const { comparison } = context
  const has = (parts: readonly LabelledPart[], keyword: string) =>
    parts.some(({ schema }) => schema[keyword] !== undefined)
  const wording = (parts: readonly LabelledPart[], keyword: string) =>
    canonicalJson(parts.map(({ schema }) => schema[keyword]).filter(value => value !== undefined))
  for (const { keywords, compare } of constraintKinds) {
    const present = keywords.filter(keyword => has(before, keyword) || has(after, keyword))
    if (present.length === 0) continue
    const relation = compare(before, after, (old, current) => relate(context, old, current, diffSchemas))
    const isNarrower = relation.isNarrower && !keepAll(comparison.after, before, after, present)
    const isWider = relation.isWider && !keepAll(comparison.before, after, before, present)
    if (!isNarrower && !isWider) continue
    const rule = !isWider ? 'constraint-added' : isNarrower ? 'constraint-changed' : 'constraint-removed'
    const verb = !isWider ? 'rules more values out' : isNarrower ? 'changed' : 'rules fewer values out'
    // What they refer to may be all that changed.
    const changed = present.filter(keyword => wording(before, keyword) !== wording(after, keyword))
    const named = changed.length > 0 ? changed : present
    const place = {
      before: keywordPointer(before, ...named),
      ...(named.some(keyword => has(after, keyword)) && { after: keywordPointer(after, ...named) }),
    }
    const list = named.map(keyword => `\`${keyword}\``).join(', ')
    reportIn(context, rule, place, `\`${after[0]?.label}\`: ${list} ${verb}`)
  }
}

/** Whether parts list all of their values, and all of those keep what others say with some keywords. */
function keepAll(
  version: SpecVersion,
  listing: readonly LabelledPart[],
  saying: readonly LabelledPart[],
  keywords: readonly string[],
): boolean {
  const schemas = saying.map(({ schema }) => Object.fromEntries(keywords.map(keyword => [keyword, schema[keyword]])))
  const values = readListedValues(listing)
  const all = readTypes(listing)?.has('null') ? values?.concat(null) : values
  return all?.every(value => accepts(version, 'request', { allOf: schemas }, value)) ?? false
}
