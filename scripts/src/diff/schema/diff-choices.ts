import { referenceIn } from '@crm-clients/openapi/document'
import type { Alternative, Union } from './alternative.ts'
import { areDisjoint } from './disjoint-alternatives.ts'
import type { LabelledPart } from './labelled-schema.ts'
import type { MatchedAlternatives } from './match-alternatives.ts'
import { reverse } from './relation.ts'
import { keywordPointer, reportIn, type SchemaContext } from './schema-context.ts'

/** One version of a choice: the parts that it stands in, and its alternatives. */
export interface Choice {
  readonly parts: readonly LabelledPart[]
  readonly union: Union
}

/** Compares which values fit two alternatives of a `oneOf`, and so are refused. */
export function diffChoices(
  context: SchemaContext,
  before: Choice,
  after: Choice,
  { pairs }: Pick<MatchedAlternatives, 'pairs'>,
  isAccepted: AlternativeAcceptance,
): void {
  const { comparison } = context
  // What stands beside a choice does not change which values fit two of its alternatives.
  if (comparison.isUntouched(listWritten(before), listWritten(after))) return
  const twins = new Map(pairs.flatMap(([old, current]) => [[old, current] as const, [current, old] as const]))
  const label = after.parts[0]?.label ?? ''
  const place = {
    before: keywordPointer(before.parts, 'oneOf', 'anyOf'),
    after: keywordPointer(after.parts, 'oneOf', 'anyOf'),
  }
  const [old, current] = [comparison.before.document, comparison.after.document]
  if (excludes(after, before, twins, { document: current, otherDocument: old, isKept: isAccepted(reverse(context)) }))
    reportIn(context, 'alternatives-exclusive', place, `\`${label}\`: what fits two of \`oneOf\` is refused`)
  if (excludes(before, after, twins, { document: old, otherDocument: current, isKept: isAccepted(context) }))
    reportIn(context, 'alternatives-inclusive', place, `\`${label}\`: what fits two alternatives is no longer refused`)
}

/** Whether what an alternative accepts, one of the other version accepts as well. */
export type AlternativeAcceptance = (context: SchemaContext) => (one: Alternative, other: Alternative) => boolean

interface Versions {
  readonly document: object
  readonly otherDocument: object
  /** Whether what an alternative accepts, its twin in the other version accepts as well. */
  readonly isKept: (one: Alternative, twin: Alternative) => boolean
}

/** Whether one version refuses values that fit two alternatives, and that the other version does not refuse. */
function excludes(
  choice: Choice,
  other: Choice,
  twins: ReadonlyMap<Alternative, Alternative>,
  { document, otherDocument, isKept }: Versions,
): boolean {
  const { alternatives } = choice.union
  if (!isExclusive(choice)) return false
  const isRefusedThere = (one: Alternative, two: Alternative) => {
    const [twin, twinOfTwo] = [twins.get(one), twins.get(two)]
    if (!isExclusive(other) || !twin || !twinOfTwo || areDisjoint(otherDocument, twin, twinOfTwo)) return false
    return isKept(one, twin) && isKept(two, twinOfTwo)
  }
  return alternatives.some((one, index) =>
    alternatives
      .slice(index + 1)
      .some(two => (twins.has(one) || twins.has(two)) && !areDisjoint(document, one, two) && !isRefusedThere(one, two)),
  )
}

function listWritten({ parts }: Choice): unknown[] {
  return parts.flatMap(({ schema: { oneOf } }) => (oneOf === undefined ? [] : [oneOf]))
}

function isExclusive({ parts }: Choice): boolean {
  // A discriminator tells branches apart by their names.
  const hasNames = (oneOf: readonly unknown[]) => oneOf.every(branch => referenceIn(branch) !== undefined)
  return parts.some(
    ({ schema: { oneOf, discriminator } }) => Array.isArray(oneOf) && !(discriminator !== undefined && hasNames(oneOf)),
  )
}
