import { joinPointer } from '../document/json-pointer.ts'
import type { PlacedSchema, SchemaPart } from '../schema/placed-schema.ts'
import { type Rule, ruleKey } from '../schema/rule.ts'
import { rulesOf } from '../schema/rules.ts'
import { groupSchemasBelow } from '../schema/schemas-below.ts'
import { listShapes, type Shape } from '../schema/shapes.ts'
import type { Carrier, Target } from './attempt.ts'
import { listBoundaries } from './boundaries.ts'
import { chooseSample } from './choose-sample.ts'
import { type AttemptPlace, type Check, chooseViolation } from './choose-violation.ts'
import type { Derivation, DerivedValue, Unexercised } from './derivation.ts'
import { readLimits } from './limits.ts'
import { replaceStep } from './replace-step.ts'
import { type Sampling, sampleShape } from './sample.ts'
import { isForbidden } from './sample-object.ts'
import { withTrace } from './sample-parameter.ts'
import { isBesideTheType } from './type-of-keyword.ts'
import { listVariants } from './variants.ts'
import { listViolations } from './violations.ts'

interface Place extends AttemptPlace {
  readonly schemas: readonly PlacedSchema[]
  readonly carrier: Carrier
  /** The place must not be there at all. */
  readonly isForbidden: boolean
}

/**
 * For every rule of a schema the values that show it: one that just keeps to it, and one that breaks it and nothing else.
 * `check` helps to choose among several; it never decides whether a rule is shown.
 */
export function deriveValues(sampling: Sampling, root: PlacedSchema, carrier: Carrier, check: Check): Derivation {
  const values: DerivedValue[] = []
  const unexercised: Unexercised[] = []
  const done = new Set<string>()
  const visited = new Set<string>()

  function visit(place: Place): void {
    // Several shapes of a value can share what is below it.
    const key = [place.location, ...place.schemas.map(({ pointer }) => pointer)].join(' ')
    if (visited.has(key)) return
    visited.add(key)
    const shapes = listShapes(sampling.api.document, place.schemas)
    for (const shape of shapes) {
      const base = sampleWhole(place, shape, shapes)
      const limits = readLimits(shape.parts)
      const isAlternative = place.isAlternative || shape.branches.length > 0
      for (const part of shape.parts.filter(({ isImplied }) => !isImplied)) {
        for (const rule of listOwnRules(part, place)) {
          const isOtherShape =
            isBranch(rule) && !shape.branches.includes(joinPointer(part.pointer, rule.keyword, rule.detail ?? ''))
          if (isOtherShape || done.has(ruleKey(rule))) continue
          done.add(ruleKey(rule))
          derive({ ...place, isAlternative }, rule, {
            rule,
            part,
            ...shape,
            limits,
            base,
            carrier: place.carrier,
            sampling,
          })
        }
      }
      for (const [step, schemas] of groupSchemasBelow(shape.parts)) {
        visit({
          schemas,
          location: joinPointer(place.location, step),
          carrier: carrierBelow(place.carrier, base, sampling.styledFields?.has(step) === true),
          isAlternative,
          isForbidden: place.isForbidden || isForbidden(sampling, schemas),
          put: value => place.put(replaceStep(sampling, shape.parts, base, step, value)),
        })
      }
    }
  }

  /** A value of one shape with which the whole is right, if one is found. A parameter that is empty is not sent. */
  function sampleWhole(place: Place, shape: Shape, shapes: readonly Shape[]): unknown {
    const isParameter = place.carrier === 'text' && place.location === ''
    const trace = (value: unknown) => (isParameter ? withTrace(sampling, shape.parts, value) : value)
    if (shape.branches.length === 0) return trace(sampleShape(sampling, shape))
    const variants = [...listVariants(sampling, shape, shapes, 0)].map(trace)
    return variants.find(value => check(place.put(value)).length === 0) ?? variants[0]
  }

  function derive(place: Place, rule: Rule, target: Target): void {
    const isMeantForForbidden = rule.expects === 'refused' && ['not', 'readOnly', 'writeOnly'].includes(rule.keyword)
    const attempts =
      place.isForbidden && !isMeantForForbidden
        ? 'the property must not be there at all'
        : isBesideTheType(rule.keyword, target.parts)
          ? 'the keyword says nothing about values of this type'
          : rule.expects === 'refused'
            ? listViolations(target)
            : listBoundaries(target)
    if (typeof attempts === 'string') {
      unexercised.push({ rule, reason: attempts })
      return
    }
    for (const candidates of attempts) {
      const isRefused = rule.expects === 'refused'
      const chosen = isRefused
        ? chooseViolation(candidates, place, check, target.base)
        : chooseSample(candidates, rule, place, check)
      const [first] = candidates
      const sample = isRefused || !first ? {} : { sample: place.put(first.value) }
      if (typeof chosen === 'string') unexercised.push({ rule, reason: chosen, ...sample })
      else values.push({ rule, value: place.put(chosen.value), says: chosen.says, isAlternative: place.isAlternative })
    }
  }

  function listOwnRules(part: SchemaPart, { location }: Place): Rule[] {
    return rulesOf(part, sampling.direction).map(rule => ({ ...rule, location, pointer: part.pointer }))
  }

  visit({ schemas: [root], location: '', carrier, isAlternative: false, isForbidden: false, put: value => value })
  const shown = new Set(values.map(({ rule }) => ruleKey(rule)))
  return { values, unexercised: unexercised.filter(({ rule }) => !shown.has(ruleKey(rule))) }
}

function isBranch({ keyword, expects, detail }: Rule): boolean {
  return expects === 'accepted' && (keyword === 'oneOf' || keyword === 'anyOf') && detail !== undefined
}

function carrierBelow(carrier: Carrier, base: unknown, isStyled: boolean): Carrier {
  if (carrier === 'form') return isStyled ? 'text' : 'field'
  return carrier === 'field' && !Array.isArray(base) ? 'json' : carrier
}
