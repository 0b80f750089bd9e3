import type { Comparison } from '../comparison.ts'
import { rules } from '../rules.ts'
import type { LabelledSchema } from './labelled-schema.ts'
import type { OpenPair, SchemaComparison, SchemaContext } from './schema-context.ts'

/** How the values that the new schemas accept relate to those that the old ones do, as far as the rules can tell. */
export interface Relation {
  /** Values may be refused that were accepted. */
  readonly isNarrower: boolean
  /** Values may be accepted that were refused. */
  readonly isWider: boolean
}

/** Neither more nor less. */
export const same: Relation = { isNarrower: false, isWider: false }

/** Both more and less. */
export const different: Relation = { isNarrower: true, isWider: true }

/** What two relations of demands that have to be kept at once come to. */
export function both(one: Relation, other: Relation): Relation {
  return { isNarrower: one.isNarrower || other.isNarrower, isWider: one.isWider || other.isWider }
}

/** The relation of what is left when schemas are forbidden. */
export function negated({ isNarrower, isWider }: Relation): Relation {
  return { isNarrower: isWider, isWider: isNarrower }
}

const breaking: ReadonlySet<string> = new Set(rules.filter(({ verdict }) => verdict === 'breaking').map(({ id }) => id))
/** Rules that speak of no value that is refused or accepted. */
const speechless: ReadonlySet<string> = new Set(['request-default-changed'])

/** Compares the values that schemas accept, by the rules, there and back. */
export function relate(
  context: SchemaContext,
  before: readonly LabelledSchema[],
  after: readonly LabelledSchema[],
  diffSchemas: SchemaComparison,
): Relation {
  return {
    isNarrower: findNarrower(context, before, after, diffSchemas).isNarrower,
    isWider: findNarrower(reverse(context), after, before, diffSchemas).isNarrower,
  }
}

/** Half of a {@link Relation}. */
export interface Narrowing extends Pick<Relation, 'isNarrower'> {
  /** Whether that was found out without what is still being compared, and so holds wherever it is asked again. */
  readonly isFinal: boolean
}

/** Whether values may be refused that were accepted, by the rules. */
export function findNarrower(
  context: SchemaContext,
  before: readonly LabelledSchema[],
  after: readonly LabelledSchema[],
  diffSchemas: SchemaComparison,
): Narrowing {
  // A response breaks when more may come.
  return context.direction === 'request'
    ? findBreak(context, before, after, diffSchemas)
    : findBreak(reverse(context), after, before, diffSchemas)
}

/** The same question the other way around: from the new version to the old one. */
export function reverse(context: SchemaContext): SchemaContext {
  return { ...context, comparison: reverseComparison(context.comparison) }
}

const reversed = new WeakMap<Comparison, Comparison>()

/** One for each comparison, so that what is known of it is found again. */
function reverseComparison(comparison: Comparison): Comparison {
  const known = reversed.get(comparison)
  if (known) return known
  const { before, after, isUntouched } = comparison
  const created: Comparison = {
    ...comparison,
    before: after,
    after: before,
    renamed: new Map(),
    isUntouched: (old, current) => isUntouched(current, old),
  }
  reversed.set(comparison, created).set(created, comparison)
  return created
}

function findBreak(
  { comparison, direction, isAboutValues, seen, open }: SchemaContext,
  before: readonly LabelledSchema[],
  after: readonly LabelledSchema[],
  diffSchemas: SchemaComparison,
): Narrowing {
  let isNarrower = false
  let isFinal = true
  const own = new Set<string>()
  const inside: SchemaContext = {
    comparison,
    direction,
    isAboutValues: true,
    report: rule => {
      isNarrower ||= breaking.has(rule) && !speechless.has(rule)
    },
    open,
    seen: {
      has(key) {
        if (own.has(key)) return true
        // A question within a question takes for granted what the other one has looked at: else they would multiply.
        const isAssumed = isAboutValues ? seen.has(key) : isOpen(key, open)
        if (isAssumed) isFinal = false
        return isAssumed
      },
      add: key => own.add(key),
    },
  }
  diffSchemas(inside, before, after)
  return { isNarrower, isFinal }
}

function isOpen(key: string, pair: OpenPair | undefined): boolean {
  return pair !== undefined && (pair.key === key || isOpen(key, pair.around))
}
