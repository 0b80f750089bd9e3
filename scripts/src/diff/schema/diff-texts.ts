import type { LabelledPart } from './labelled-schema.ts'
import { keywordPointer, reportIn, type SchemaContext, type SchemaRule } from './schema-context.ts'

/** Formats that are part of another one. */
const WIDER_FORMATS: Readonly<Record<string, string>> = {
  int32: 'int64',
  float: 'double',
  email: 'idn-email',
  uri: 'iri',
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
    new Set(parts.map(({ schema }) => schema[keyword]).filter(value => typeof value === 'string'))
  const removed = [...read(before)].filter(value => !read(after).has(value))
  const added = [...read(after)].filter(value => !read(before).has(value))
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
