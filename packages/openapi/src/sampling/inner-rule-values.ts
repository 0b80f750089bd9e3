import { splitPointer } from '../document/json-pointer.ts'
import { isRecord } from '../document/record.ts'
import { type InnerRule, listInnerRules } from '../schema/inner-rules.ts'
import type { SchemaPart } from '../schema/placed-schema.ts'
import { entriesOf, findSchemasTogether, groupSchemasBelow } from '../schema/schemas-below.ts'
import { listShapes } from '../schema/shapes.ts'
import { type CandidateSets, describeValue, type Target } from './candidate.ts'
import { countFixed } from './least-items.ts'
import { limitsOf, readLimits } from './limits.ts'
import { replaceStep } from './replace-step.ts'
import { sampleOf, sampleShape } from './sample.ts'
import { sampleItems } from './sample-items.ts'
import { insideObject } from './sampling.ts'
import { listVariants } from './variants.ts'

type Violate = (target: Target) => CandidateSets

/** Longer lists are left out: nobody could read them. */
const MOST_ITEMS = 100

/**
 * Values that are right, or wrong, only because of one rule inside of `contains`, `if`, `not` or `propertyNames`: without it they
 * would be judged otherwise.
 *
 * @param violate lists what breaks a rule of the schema inside.
 */
export function listInnerRuleValues(target: Target, violate: Violate): CandidateSets {
  const { rule, part, sampling } = target
  const { accepts } = sampling
  const inner = listInnerRules(part, sampling.direction).find(
    ({ keyword, detail }) => keyword === rule.keyword && detail === rule.detail,
  )
  if (!inner || !accepts) return []
  const isAccepted = inner.expects === 'accepted'
  const without = { ...part, schema: inner.without }
  const told = VALUES[inner.keyword]({ ...target, violate }, inner).filter(
    value => accepts([part], value) === isAccepted && accepts([without], value) !== isAccepted,
  )
  if (told.length === 0) return 'no value was found that is judged otherwise without it'
  return [told.map(value => ({ value, says: `as ${describeValue(value)}, because of ${inner.detail}` }))]
}

/** A target, with what breaks a rule inside of it. */
interface InnerTarget extends Target {
  readonly violate: Violate
}

const VALUES: Readonly<Record<InnerRule['keyword'], (target: InnerTarget, inner: InnerRule) => unknown[]>> = {
  contains: listsWithout,
  if: exemptValues,
  not: (target, inner) => breakInner(target, inner, target.parts),
  propertyNames: objectsNamed,
}

/** Names that break a rule of `propertyNames`. */
export function listBrokenNames(target: Target, violate: Violate): string[] {
  const rules = listInnerRules(target.part, target.sampling.direction).filter(
    ({ keyword }) => keyword === 'propertyNames',
  )
  const names = rules.flatMap(inner => breakInner({ ...target, violate }, inner, []))
  return names.filter(name => typeof name === 'string')
}

/** Lists of items that `contains` would count without the rule, as many as it wants, or one more than it allows. */
function listsWithout(target: InnerTarget, inner: InnerRule): unknown[] {
  const { part, parts, sampling } = target
  const { contains: _, ...rest } = part.schema
  const others = parts.map(each => (each === part ? { ...each, schema: rest } : each))
  const fixed = countFixed(parts)
  const before = sampleItems(sampling, others, fixed) ?? []
  const { minContains = 1, maxContains } = part.schema
  const wanted = inner.expects === 'refused' ? Number(minContains) : Number(maxContains) + 1
  const count = Math.max(wanted, ...limitsOf(parts, 'minItems').map(least => least - fixed))
  if (count > MOST_ITEMS) return []
  const described = findSchemasTogether(others, String(fixed), true)
  const items = listShapes(sampling.api.document, described).flatMap(shape => breakInner(target, inner, shape.parts))
  return items.map(item => [...before, ...Array.from({ length: count }, () => item)])
}

/** Objects with a property whose name breaks nothing but the rule. */
function objectsNamed(target: InnerTarget, inner: InnerRule): unknown[] {
  const { parts, base, sampling } = target
  return breakInner(target, inner, []).flatMap(name => {
    if (typeof name !== 'string') return []
    const value = sampleOf(insideObject(sampling), findSchemasTogether(parts, name, false))
    return [{ ...Object(base), [name]: value }, { [name]: value }]
  })
}

/** Values that break an `if` by the rule alone, and that could not do so if they had to keep its `then`; or its `else`, where only that is there. */
function exemptValues(target: InnerTarget, inner: InnerRule): unknown[] {
  const { part, parts, sampling } = target
  const broken = breakInner(target, inner, parts)
  const demanded = inner.expects === 'accepted' ? part.schema.then : part.schema.else
  const { properties, required } = Object(demanded)
  const undemanding = [
    (value: unknown) => value,
    ...[required ?? []].flat().map(name => (value: unknown) => without(value, String(name))),
    ...entriesOf(properties).flatMap(([name]) => {
      const shapes = listShapes(sampling.api.document, findSchemasTogether(parts, name, false))
      const others = [...shapes.flatMap(shape => [...listVariants(sampling, shape, shapes, 0)]), true, false]
      return others.map(other => (value: unknown) => (isRecord(value) ? { ...value, [name]: other } : value))
    }),
  ]
  return broken.flatMap(value => undemanding.map(change => change(value)))
}

/** Values that keep to the schema inside of a keyword but for one rule, and to what stands around it. */
function breakInner(target: InnerTarget, { holder, rule }: InnerRule, around: readonly SchemaPart[]): unknown[] {
  const { sampling, inside = [] } = target
  // Names may have to keep to the schema that says so of its names.
  if (inside.includes(holder.schema)) return []
  const known = new Set(around.map(({ schema }) => schema))
  return listShapes(sampling.api.document, [holder]).flatMap(shape => {
    const parts = [...around, ...shape.parts.filter(({ schema }) => !known.has(schema))]
    const within = { ...target, ...placeOf(target, parts), inside: [...inside, holder.schema] }
    return breakAt(within, rule, around, splitPointer(rule.location))
  })
}

function placeOf({ sampling }: Target, parts: readonly SchemaPart[]): Pick<Target, 'parts' | 'limits' | 'base'> {
  return { parts, limits: readLimits(parts), base: sampleShape(sampling, { parts }) }
}

/** @param around what else describes the place: another value that this allows may break the rule as well. */
function breakAt(
  target: InnerTarget,
  rule: InnerRule['rule'],
  around: readonly SchemaPart[],
  [step, ...steps]: readonly string[],
): unknown[] {
  const { parts, base, sampling } = target
  const { document } = sampling.api
  if (step === undefined) {
    const part = parts.find(({ pointer }) => pointer === rule.pointer)
    if (!part) return []
    const candidateSets = target.violate({ ...target, rule, part })
    const broken = typeof candidateSets === 'string' ? [] : candidateSets.flat().map(({ value }) => value)
    const others = [...listVariants(sampling, { parts: around, branches: [] }, [], 0)]
    return [...broken, ...others, true, false]
  }
  const below = groupSchemasBelow(parts).get(step) ?? []
  const besides = groupSchemasBelow(around).get(step) ?? []
  const aroundBelow = listShapes(document, besides)[0]?.parts ?? []
  return listShapes(document, below).flatMap(shape =>
    breakAt({ ...target, ...placeOf(target, shape.parts) }, rule, aroundBelow, steps).map(value =>
      replaceStep(sampling, parts, base, step, value),
    ),
  )
}

function without(value: unknown, name: string): unknown {
  return isRecord(value) ? Object.fromEntries(Object.entries(value).filter(([key]) => key !== name)) : value
}
