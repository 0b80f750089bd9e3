import { type Alternative, readUnion, type Union } from './alternatives.ts'
import { diffDiscriminators } from './diff-discriminators.ts'
import { diffParts } from './diff-parts.ts'
import { type LabelledPart, type LabelledSchema, resolveLabelled } from './labelled-schema.ts'
import { matchAlternatives } from './match-alternatives.ts'
import { keywordPointer, reportIn, type SchemaContext } from './schema-context.ts'

/** Compares two schemas for values that travel in one direction, with all that they refer to. */
export function diffSchemas(
  context: SchemaContext,
  before: readonly LabelledSchema[],
  after: readonly LabelledSchema[],
): void {
  const { comparison, direction, isRequired, seen } = context
  const schemas = (places: readonly LabelledSchema[]) => places.map(({ schema }) => schema)
  if (comparison.isUntouched(schemas(before), schemas(after))) return
  const old = resolveLabelled(comparison.before.document, before)
  const current = resolveLabelled(comparison.after.document, after)
  const key = [
    direction,
    isRequired === true,
    ...old.map(({ pointer }) => pointer),
    '→',
    ...current.map(({ pointer }) => pointer),
  ].join(' ')
  if (seen.has(key)) return
  seen.add(key)
  diffUnions(context, readUnion(comparison.before.document, before), readUnion(comparison.after.document, after))
  diffUnionKeywords(context, old, current)
}

function diffUnions(context: SchemaContext, before: Union, after: Union): void {
  const { comparison } = context
  const note = reportIn.bind(undefined, context)
  const { pairs, removed, added } = matchAlternatives(before.alternatives, after.alternatives, comparison.renamed)
  const isChoice = before.alternatives.length > 1 || after.alternatives.length > 1
  const inside: SchemaContext = isChoice
    ? { ...context, report: (rule, at, message) => context.report(rule, at, message, true) }
    : context
  for (const [old, current] of pairs) diffAlternatives(inside, old, current)

  const partsBefore = before.alternatives.flatMap(({ parts }) => parts)
  const partsAfter = after.alternatives.flatMap(({ parts }) => parts)
  const place = {
    before: keywordPointer(partsBefore, 'oneOf', 'anyOf', 'type'),
    after: keywordPointer(partsAfter, 'oneOf', 'anyOf', 'type') ?? after.pointer,
  }
  const label = after.label || before.label
  for (const alternative of removed) {
    if (acceptsAnyType(after)) continue
    const rule = hasType(after, alternative) ? 'alternative-removed' : 'type-narrowed'
    note(rule, place, `\`${label}\` can no longer be ${describe(alternative)}`)
  }
  for (const alternative of added) {
    if (acceptsAnyType(before)) continue
    const rule = hasType(before, alternative) ? 'alternative-added' : 'type-widened'
    note(rule, place, `\`${label}\` may also be ${describe(alternative)}`)
  }
  // A value without any type could always be null.
  if (acceptsAnyType(before) || acceptsAnyType(after)) return
  if (after.isNullable && !before.isNullable) note('null-allowed', place, `\`${label}\` may be null`)
  if (before.isNullable && !after.isNullable) note('null-refused', place, `\`${label}\` can no longer be null`)
}

function hasType({ alternatives }: Union, { type }: Alternative): boolean {
  return alternatives.some(other => other.type === type)
}

function acceptsAnyType({ alternatives }: Union): boolean {
  return alternatives.some(({ type }) => type === undefined)
}

function describe({ names, type }: Alternative): string {
  const name = names.at(-1)
  return name === undefined ? describeType(type) : `a \`${name}\``
}

function describeType(type: Alternative['type']): string {
  if (type === undefined) return 'of any type'
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`
}

function diffAlternatives(context: SchemaContext, before: Alternative, after: Alternative): void {
  const place = { before: keywordPointer(before.parts, 'type'), after: keywordPointer(after.parts, 'type') }
  const label = after.parts[0]?.label ?? ''
  const note = reportIn.bind(undefined, context)
  const [old, current] = [before.type, after.type]
  if (old !== current) {
    if (old === 'number' && current === 'integer')
      note('integer-only', place, `\`${label}\` is an integer, was any number`)
    else if (old === 'integer' && current === 'number')
      note('fractions-allowed', place, `\`${label}\` is any number, was an integer`)
    else {
      const rule = old === undefined ? 'type-narrowed' : current === undefined ? 'type-widened' : 'type-changed'
      // Only forms have files; in JSON, what is called one is a text.
      const isFile = [old, current].includes('binary') && [old, current].includes('string')
      note(rule, place, `\`${label}\` is ${describeType(current)}, was ${describeType(old)}`, isFile)
      return
    }
  }
  diffParts(context, before.parts, after.parts, diffSchemas)
}

/** What is said about a choice as a whole. */
function diffUnionKeywords(
  context: SchemaContext,
  before: readonly LabelledPart[],
  after: readonly LabelledPart[],
): void {
  const kind = (parts: readonly LabelledPart[]) =>
    ['oneOf', 'anyOf'].filter(keyword => parts.some(({ schema }) => keyword in schema)).join()
  const place = { before: keywordPointer(before, 'oneOf', 'anyOf'), after: keywordPointer(after, 'oneOf', 'anyOf') }
  const label = after[0]?.label ?? ''
  const change = `${kind(before)}→${kind(after)}`
  if (change === 'anyOf→oneOf')
    reportIn(context, 'alternatives-exclusive', place, `\`${label}\`: \`oneOf\`, was \`anyOf\``)
  if (change === 'oneOf→anyOf')
    reportIn(context, 'alternatives-inclusive', place, `\`${label}\`: \`anyOf\`, was \`oneOf\``)
  diffDiscriminators(context, before, after)
}
