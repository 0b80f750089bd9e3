import type { Comparison } from '../comparison.ts'
import { rules } from '../rules.ts'
import type { LabelledSchema } from './labelled-schema.ts'
import type { SchemaComparison, SchemaContext } from './schema-context.ts'

/** How the values that the new schemas accept relate to those that the old ones do, as far as the rules can tell. */
export interface Relation {
  /** Values may be refused that were accepted. */
  readonly isNarrower: boolean
  /** Values may be accepted that were refused. */
  readonly isWider: boolean
}

/** Neither more nor less. */
export const same: Relation = { isNarrower: false, isWider: false }

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
  const forth = breaks(context, before, after, diffSchemas)
  const back = breaks(reverse(context), after, before, diffSchemas)
  return context.direction === 'request' ? { isNarrower: forth, isWider: back } : { isNarrower: back, isWider: forth }
}

/** The same question the other way around: from the new version to the old one. */
export function reverse(context: SchemaContext): SchemaContext {
  const { before, after, isUntouched } = context.comparison
  const comparison: Comparison = {
    ...context.comparison,
    before: after,
    after: before,
    renamed: new Map(),
    isUntouched: (old, current) => isUntouched(current, old),
  }
  return { ...context, comparison }
}

function breaks(
  { comparison, direction, seen }: SchemaContext,
  before: readonly LabelledSchema[],
  after: readonly LabelledSchema[],
  diffSchemas: SchemaComparison,
): boolean {
  let isBroken = false
  const inside: SchemaContext = {
    comparison,
    direction,
    isAboutValues: true,
    report: rule => {
      isBroken ||= breaking.has(rule) && !speechless.has(rule)
    },
    seen: new Set(seen),
  }
  diffSchemas(inside, before, after)
  return isBroken
}
