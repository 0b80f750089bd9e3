import type { Schema } from '@crm-clients/openapi/document'
import { accepts } from '@crm-clients/openapi/validation'
import { readListedValues } from './enum-values.ts'
import type { LabelledPart } from './labelled-schema.ts'
import { keywordPointer, reportIn, type SchemaContext, type SchemaRule } from './schema-context.ts'

/** Formats that are part of another one. */
const WIDER_FORMATS: Readonly<Record<string, string>> = {
  email: 'idn-email',
  uri: 'iri',
}

/** What every text matches, and every number of JSON or text is. */
const SAYING_NOTHING: Readonly<Record<'pattern' | 'format', ReadonlySet<string>>> = {
  pattern: new Set(['', '.*', '^', '$', '^.*', '.*$', '[\\s\\S]*', '^[\\s\\S]*$', '(?:)']),
  format: new Set(['double', 'int64', 'password']),
}

/** Compares patterns and formats. */
export function diffTexts(
  context: SchemaContext,
  before: readonly LabelledPart[],
  after: readonly LabelledPart[],
): void {
  compare(context, before, after, 'pattern', () => 'pattern-changed')
  compare(context, before, after, 'format', (old, current) => {
    if (WIDER_FORMATS[current] === old) return 'format-added'
    return WIDER_FORMATS[old] === current ? 'format-removed' : 'format-changed'
  })
}

function compare(
  context: SchemaContext,
  before: readonly LabelledPart[],
  after: readonly LabelledPart[],
  keyword: 'pattern' | 'format',
  changed: (before: string, after: string) => SchemaRule,
): void {
  const read = (parts: readonly LabelledPart[]) =>
    new Set(
      parts
        .map(({ schema }) => schema[keyword])
        .filter(value => typeof value === 'string' && !SAYING_NOTHING[keyword].has(value))
        .map(String),
    )
  const isKept = (value: string, parts: readonly LabelledPart[]) =>
    read(parts).has(value) || areListedLike({ [keyword]: value }, parts, context)
  const removed = [...read(before)].filter(value => !isKept(value, after))
  const added = [...read(after)].filter(value => !isKept(value, before))
  if (removed.length === 0 && added.length === 0) return
  const [old, current] = [removed.join(' and '), added.join(' and ')]
  const rule =
    removed.length === 0
      ? (`${keyword}-added` as const)
      : added.length === 0
        ? (`${keyword}-removed` as const)
        : changed(old, current)
  const place = { before: keywordPointer(before, keyword), after: keywordPointer(after, keyword) }
  const text = current
    ? `is \`${current}\`${old ? `, was \`${old}\`` : ', there was none'}`
    : `was \`${old}\`, there is none any more`
  reportIn(
    context,
    rule,
    added.length > 0 ? place : { before: place.before },
    `\`${after[0]?.label}\`: ${keyword} ${text}`,
  )
}

/** Whether parts list all of their values, and all of those match a pattern or format. */
function areListedLike(schema: Schema, parts: readonly LabelledPart[], { comparison }: SchemaContext): boolean {
  return readListedValues(parts)?.every(value => accepts(comparison.after, 'request', schema, value)) ?? false
}
