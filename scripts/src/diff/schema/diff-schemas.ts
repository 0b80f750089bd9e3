import { absorbed } from '../change-log.ts'
import type { Alternative, Union } from './alternative.ts'
import { readUnion, readUntypedUnion } from './alternatives.ts'
import { diffChoices } from './diff-choices.ts'
import { diffDiscriminators } from './diff-discriminators.ts'
import { diffParts } from './diff-parts.ts'
import { keywordsOfType } from './keywords-of-type.ts'
import { identify, knownNarrowings } from './known-narrowings.ts'
import { type LabelledSchema, resolveLabelled } from './labelled-schema.ts'
import { type MatchedAlternatives, matchAlternatives } from './match-alternatives.ts'
import { findNarrower, reverse } from './relation.ts'
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
  const readUnions = (read: typeof readUnion) =>
    [read(comparison.before.document, before), read(comparison.after.document, after)] as const
  const typed = readUnions(readUnion)
  const isWritten = !context.isAboutValues && typed.every(fitsNothing)
  const [union, unionAfter] = isWritten ? readUnions(readUntypedUnion) : typed
  const matched = matchAlternatives(union.alternatives, unionAfter.alternatives, comparison.renamed)
  const inside: SchemaContext = { ...context, open: { key, around: context.open } }
  diffUnions(inside, union, unionAfter, matched)
  diffChoices(inside, { parts: old, union }, { parts: current, union: unionAfter }, matched, acceptanceIn)
  diffDiscriminators(inside, old, current)
}

function diffUnions(
  context: SchemaContext,
  before: Union,
  after: Union,
  { pairs, removed, added }: MatchedAlternatives,
): void {
  const note = reportIn.bind(undefined, context)
  const isChoice = before.alternatives.length > 1 || after.alternatives.length > 1
  const inside: SchemaContext = isChoice ? { ...context, report: absorbed(context.report) } : context
  for (const [old, current] of pairs) diffAlternatives(inside, old, current)

  const partsBefore = before.alternatives.flatMap(({ parts }) => parts)
  const partsAfter = after.alternatives.flatMap(({ parts }) => parts)
  const place = {
    before: keywordPointer(partsBefore, 'oneOf', 'anyOf', 'type'),
    after: keywordPointer(partsAfter, 'oneOf', 'anyOf', 'type') ?? after.pointer,
  }
  const label = after.label || before.label
  for (const alternative of removed) {
    if (acceptsAnyType(after) || isCovered(context, alternative, after)) continue
    const rule = hasType(after, alternative) ? 'alternative-removed' : 'type-narrowed'
    note(rule, place, `\`${label}\` can no longer be ${describe(alternative)}`, isHidden(after, alternative))
  }
  for (const alternative of added) {
    if (acceptsAnyType(before) || isCovered(reverse(context), alternative, before)) continue
    const rule = hasType(before, alternative) ? 'alternative-added' : 'type-widened'
    note(rule, place, `\`${label}\` may also be ${describe(alternative)}`, isHidden(before, alternative))
  }
  // A value without any type could always be null.
  if (acceptsAnyType(before) || acceptsAnyType(after)) return
  if (after.isNullable && !before.isNullable) note('null-allowed', place, `\`${label}\` may be null`)
  if (before.isNullable && !after.isNullable) note('null-refused', place, `\`${label}\` can no longer be null`)
}

/** Whether what one alternative accepts, one of the other version accepts as well. */
function isCovered(context: SchemaContext, alternative: Alternative, { alternatives }: Union): boolean {
  // Within such a question it is not asked again: choices inside of choices would multiply.
  if (context.isAboutValues) return false
  return alternatives.some(other => !isSelected(other) && acceptanceIn(context)(alternative, other))
}

/** Whether a discriminator selects an alternative by its name: it accepts no values but those that say so. */
function isSelected({ names, parts }: Alternative): boolean {
  return names.length > 0 && parts.some(({ schema }) => schema.discriminator !== undefined)
}

/** Whether what an alternative accepts, another one of the other version accepts as well. */
function acceptanceIn(context: SchemaContext): (one: Alternative, other: Alternative) => boolean {
  return (one, other) => {
    // An integer is a number as well.
    const isWiderType = other.type === undefined || (other.type === 'number' && one.type === 'integer')
    if (other.type !== one.type && !isWiderType) return false
    const known = knownNarrowings(context)
    const key = `${identify(one)} ${identify(other)}`
    const answer = known.get(key)
    if (answer !== undefined) return !answer
    const { isNarrower, isFinal } = findNarrower(context, placesOf(one), placesOf(other), diffSchemas)
    if (isFinal) known.set(key, isNarrower)
    return !isNarrower
  }
}

/** The schemas of an alternative without the choice that led to it. */
function placesOf({ parts, type }: Alternative): LabelledSchema[] {
  return parts.map(({ schema: { oneOf: _, anyOf: __, allOf: ___, $ref: ____, ...own }, ...part }) => ({
    ...part,
    schema: type === undefined || type === 'binary' ? own : { ...own, type },
  }))
}

function hasType({ alternatives }: Union, { type }: Alternative): boolean {
  return alternatives.some(other => other.type === type)
}

/** TypeScript has one type for all numbers. */
function isHidden({ alternatives }: Union, { type }: Alternative): boolean {
  const isNumber = (other: Alternative['type']) => other === 'integer' || other === 'number'
  return isNumber(type) && alternatives.some(other => isNumber(other.type))
}

function fitsNothing({ alternatives, isNullable }: Union): boolean {
  return alternatives.length === 0 && !isNullable
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
      if (old !== undefined && current !== undefined) return
    }
  }
  // What one version has of any type is compared as of the type that the other one has.
  const type = old ?? current
  diffParts(context, keywordsOfType(before.parts, type), keywordsOfType(after.parts, current ?? type), diffSchemas)
}
