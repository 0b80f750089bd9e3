import type { Alternative, Union } from './alternative.ts'
import { areDisjoint } from './disjoint-alternatives.ts'
import type { LabelledPart } from './labelled-schema.ts'
import type { MatchedAlternatives } from './match-alternatives.ts'
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
): void {
  const { comparison } = context
  const twins = new Map(pairs.flatMap(([old, current]) => [[old, current] as const, [current, old] as const]))
  const label = after.parts[0]?.label ?? ''
  const place = {
    before: keywordPointer(before.parts, 'oneOf', 'anyOf'),
    after: keywordPointer(after.parts, 'oneOf', 'anyOf'),
  }
  if (excludes(comparison.after.document, after, before, twins))
    reportIn(context, 'alternatives-exclusive', place, `\`${label}\`: what fits two of \`oneOf\` is refused`)
  if (excludes(comparison.before.document, before, after, twins))
    reportIn(context, 'alternatives-inclusive', place, `\`${label}\`: what fits two alternatives is no longer refused`)
}

/** Whether one version refuses values that fit two alternatives, at least one of which the other version has without the other. */
function excludes(
  document: object,
  choice: Choice,
  other: Choice,
  twins: ReadonlyMap<Alternative, Alternative>,
): boolean {
  const { alternatives } = choice.union
  if (!isExclusive(choice)) return false
  const isKept = (one: Alternative, two: Alternative) => isExclusive(other) && twins.has(one) && twins.has(two)
  return alternatives.some((one, index) =>
    alternatives
      .slice(index + 1)
      .some(two => (twins.has(one) || twins.has(two)) && !isKept(one, two) && !areDisjoint(document, one, two)),
  )
}

function isExclusive({ parts }: Choice): boolean {
  return parts.some(({ schema: { oneOf, discriminator } }) => Array.isArray(oneOf) && discriminator === undefined)
}
