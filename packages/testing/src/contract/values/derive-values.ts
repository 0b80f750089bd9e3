import { joinPointer } from '../../document/resolve-reference.ts'
import type { Facet, Located } from '../schema/facet.ts'
import { rulesOf } from '../schema/list-rules.ts'
import { type Rule, ruleKey } from '../schema/rule.ts'
import { listShapes } from '../schema/shapes.ts'
import type { Carrier, Target } from './attempt.ts'
import { listBoundaries } from './boundaries.ts'
import { type AttemptPlace, type Check, chooseViolation } from './choose-violation.ts'
import { readLimits } from './limits.ts'
import { replaceStep } from './replace-step.ts'
import { type Sampling, sampleShape } from './sample.ts'
import { groupChildren, isForbidden } from './sample-object.ts'
import { listViolations } from './violations.ts'

/** A whole value that keeps to a rule at its edge, or breaks it. */
export interface DerivedValue {
  readonly rule: Rule
  readonly value: unknown
  /** What stands at the rule's place, in words. */
  readonly says: string
  /** Whether the place is inside a `oneOf` or `anyOf`, so that all of it may be refused for the rule. */
  readonly isAlternative: boolean
}

/** A rule that no value can show, and why. */
export interface Unexercised {
  readonly rule: Rule
  readonly reason: string
}

/** What {@link deriveValues} finds. */
export interface Derivation {
  readonly values: readonly DerivedValue[]
  readonly unexercised: readonly Unexercised[]
}

interface Place extends AttemptPlace {
  readonly schemas: readonly Located[]
  readonly carrier: Carrier
  /** The place must not be there at all. */
  readonly isForbidden: boolean
}

/**
 * For every rule of a schema the values that show it: one that just keeps to it, and one that breaks it and nothing else.
 * `check` helps to choose among several; it never decides whether a rule is shown.
 */
export function deriveValues(sampling: Sampling, root: Located, carrier: Carrier, check: Check): Derivation {
  const values: DerivedValue[] = []
  const unexercised: Unexercised[] = []
  const done = new Set<string>()
  const visited = new Set<string>()

  function visit(place: Place): void {
    // Several shapes of a value can share what is below it.
    const key = [place.location, ...place.schemas.map(({ pointer }) => pointer)].join(' ')
    if (visited.has(key)) return
    visited.add(key)
    for (const shape of listShapes(sampling.document, place.schemas)) {
      const base = sampleShape(sampling, shape)
      const limits = readLimits(shape.facets)
      const isAlternative = place.isAlternative || shape.branches.length > 0
      for (const facet of shape.facets.filter(({ isImplied }) => !isImplied)) {
        for (const rule of listOwnRules(facet, place)) {
          const isOtherShape =
            isBranch(rule) && !shape.branches.includes(joinPointer(facet.pointer, rule.keyword, rule.detail ?? ''))
          if (isOtherShape || done.has(ruleKey(rule))) continue
          done.add(ruleKey(rule))
          derive({ ...place, isAlternative }, rule, {
            rule,
            facet,
            ...shape,
            limits,
            base,
            carrier: place.carrier,
            sampling,
          })
        }
      }
      for (const [step, schemas] of groupChildren(shape.facets)) {
        visit({
          schemas,
          location: joinPointer(place.location, step),
          carrier: carrierBelow(place.carrier, base),
          isAlternative,
          isForbidden: place.isForbidden || isForbidden(sampling, schemas),
          put: value => place.put(replaceStep(sampling, shape.facets, base, step, value)),
        })
      }
    }
  }

  function derive(place: Place, rule: Rule, target: Target): void {
    const isMeantForForbidden = rule.expects === 'refused' && ['not', 'readOnly', 'writeOnly'].includes(rule.keyword)
    const attempts =
      place.isForbidden && !isMeantForForbidden
        ? 'the property must not be there at all'
        : rule.expects === 'refused'
          ? listViolations(target)
          : listBoundaries(target)
    if (typeof attempts === 'string') {
      unexercised.push({ rule, reason: attempts })
      return
    }
    for (const candidates of attempts) {
      const chosen = rule.expects === 'refused' ? chooseViolation(candidates, place, check) : candidates[0]
      if (!chosen) unexercised.push({ rule, reason: 'what breaks it fits another branch' })
      else values.push({ rule, value: place.put(chosen.value), says: chosen.says, isAlternative: place.isAlternative })
    }
  }

  function listOwnRules(facet: Facet, { location }: Place): Rule[] {
    return rulesOf(facet, sampling.direction).map(rule => ({ ...rule, location, pointer: facet.pointer }))
  }

  visit({ schemas: [root], location: '', carrier, isAlternative: false, isForbidden: false, put: value => value })
  const shown = new Set(values.map(({ rule }) => ruleKey(rule)))
  return { values, unexercised: unexercised.filter(({ rule }) => !shown.has(ruleKey(rule))) }
}

function isBranch({ keyword, expects, detail }: Rule): boolean {
  return expects === 'accepted' && (keyword === 'oneOf' || keyword === 'anyOf') && detail !== undefined
}

function carrierBelow(carrier: Carrier, base: unknown): Carrier {
  if (carrier === 'form') return 'field'
  return carrier === 'field' && !Array.isArray(base) ? 'json' : carrier
}
