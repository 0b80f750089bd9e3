import { canonicalJson } from '@crm-clients/openapi/document'
import type { LabelledPart } from './labelled-schema.ts'
import { keywordPointer, reportIn, type SchemaContext } from './schema-context.ts'

/** Compares what a schema says without ruling values out: deprecation and defaults. */
export function diffNotes(
  context: SchemaContext,
  before: readonly LabelledPart[],
  after: readonly LabelledPart[],
): void {
  const label = after[0]?.label ?? ''
  const isDeprecated = (parts: readonly LabelledPart[]) => parts.some(({ schema }) => schema.deprecated === true)
  const deprecation = { before: keywordPointer(before, 'deprecated'), after: keywordPointer(after, 'deprecated') }
  if (isDeprecated(after) && !isDeprecated(before)) {
    reportIn(context, 'property-deprecated', deprecation, `\`${label}\` is deprecated`)
  } else if (isDeprecated(before) && !isDeprecated(after)) {
    reportIn(context, 'property-undeprecated', { before: deprecation.before }, `\`${label}\` is no longer deprecated`)
  }

  const readDefault = (parts: readonly LabelledPart[]) =>
    parts.find(({ schema }) => 'default' in schema)?.schema.default
  const [old, current] = [readDefault(before), readDefault(after)]
  if (canonicalJson(old) === canonicalJson(current)) return
  const place = {
    before: keywordPointer(before, 'default'),
    ...(current !== undefined && { after: keywordPointer(after, 'default') }),
  }
  const message = `\`${label}\`: the default is ${show(current)}, was ${show(old)}`
  if (old === undefined) reportIn(context, 'default-added', place, message)
  else reportIn(context, context.isRequired ? 'idle-default-changed' : 'default-changed', place, message)
}

function show(value: unknown): string {
  return value === undefined ? 'not documented' : `\`${canonicalJson(value)}\``
}
