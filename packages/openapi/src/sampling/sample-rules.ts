import { joinPointer } from '../document/json-pointer.ts'
import type { PlacedSchema, SchemaPart } from '../schema/placed-schema.ts'
import { type Rule, ruleKey } from '../schema/rule.ts'
import { writtenRulesOf } from '../schema/rules.ts'
import { groupSchemasBelow } from '../schema/schemas-below.ts'
import { listShapes, type Shape } from '../schema/shapes.ts'
import { allowsType, isOfType } from '../schema/types.ts'
import { isStyled } from '../serialization/form-encoding.ts'
import { listBoundaryValues } from './boundary-values.ts'
import { type CandidateSets, type Serialization, serializationBelow, type Target } from './candidate.ts'
import { chooseBoundaryValue } from './choose-boundary-value.ts'
import { type CandidatePlace, type Check, chooseViolation } from './choose-violation.ts'
import { findProhibition, type Prohibition } from './forbidden.ts'
import { readLimits } from './limits.ts'
import { withPartTypes } from './part-types.ts'
import { replaceStep } from './replace-step.ts'
import type { RuleSample, RuleSamples, Unexercised } from './rule-sample.ts'
import { sampleShape } from './sample.ts'
import { sampleItems } from './sample-items.ts'
import { withTrace } from './sample-parameter.ts'
import type { Sampling } from './sampling.ts'
import { isBesideTheType } from './type-of-keyword.ts'
import { listVariants } from './variants.ts'
import { listViolations } from './violations.ts'

/**
 * What of a schema is to be shown: what is written in one place. Values are whole ones all the same. What it refers to has
 * rules of its own, which are shown elsewhere; that a reference is kept is a rule of the excerpt.
 */
export interface Excerpt {
  /** JSON pointer of the place in the document. */
  readonly pointer: string
  /** JSON pointer into the value: what is described there. */
  readonly location: string
  /** JSON pointers of schemas that are shown elsewhere, word for word: one value that is right is enough, and one that is not. */
  readonly repeats: readonly string[]
}

interface Place extends CandidatePlace {
  readonly schemas: readonly PlacedSchema[]
  readonly serialization: Serialization
  /** Present where the place must not be there at all. */
  readonly prohibition?: Prohibition | undefined
}

/**
 * For every rule of an excerpt, the values that show it: one that just keeps to it, and one that breaks it and nothing else.
 * `check` helps to choose among several; it never decides whether a rule is shown.
 */
export function sampleRules(
  sampling: Sampling,
  root: PlacedSchema,
  serialization: Serialization,
  check: Check,
  excerpt: Excerpt,
): RuleSamples {
  const values: RuleSample[] = []
  const unexercised: Unexercised[] = []
  const done = new Set<string>()
  const visited = new Set<string>()
  const { repeats } = excerpt
  const shownRepeats = new Set<string>()

  function visit(place: Place): void {
    // Several shapes of a value can share what is below it.
    const key = [place.location, ...place.schemas.map(({ pointer }) => pointer)].join(' ')
    if (visited.has(key)) return
    visited.add(key)
    const shapes = listShapes(sampling.api.document, place.schemas)
    const references = countReferences(place, shapes)
    const isWanted = (schema: PlacedSchema) => isToBeShown(schema, references)
    for (const shape of shapes) {
      const base = sampleWhole(place, shape, shapes)
      const limits = readLimits(shape.parts)
      const isAlternative = place.isAlternative || shape.branches.length > 0
      for (const part of shape.parts.filter(isWanted)) {
        for (const rule of rulesAt(part, place)) {
          const isOtherShape =
            isBranch(rule) && !shape.branches.includes(joinPointer(part.pointer, rule.keyword, rule.detail ?? ''))
          if (isOtherShape || done.has(ruleKey(rule)) || isRepeated(rule)) continue
          done.add(ruleKey(rule))
          derive({ ...place, isAlternative }, rule, {
            rule,
            part,
            ...shape,
            limits,
            base,
            serialization: place.serialization,
            sampling,
          })
        }
      }
      for (const [step, schemas] of groupSchemasBelow(shape.parts)) {
        const location = joinPointer(place.location, step)
        const isBelow = schemas.some(schema => isWanted(schema) && !isInsideRepeat(schema))
        if (!isBelow && !isAbove(location)) continue
        const holder = sampleHolder(
          place,
          shape,
          shapes,
          base,
          schemas.some(({ isItem }) => isItem) ? 'array' : 'object',
        )
        visit({
          // A reference may lead back to where it came from. It is followed again: that has to be shown.
          schemas: isBelow ? schemas.map(schema => ({ ...schema, trail: [] })) : schemas,
          location,
          serialization: serializationBelow(place.serialization, holder, isStyled(sampling.encoding?.[step])),
          isAlternative,
          prohibition: findProhibition(sampling, schemas) ?? place.prohibition,
          put: value => place.put(replaceStep(sampling, shape.parts, holder, step, value)),
        })
      }
    }
  }

  function isAbove(location: string): boolean {
    return isWithin(excerpt.location, location)
  }

  /**
   * How many references lead to the excerpt: what more of them lead to is no part of it, even where it is the same schema.
   * Nothing above it is, and below it they are counted anew.
   */
  function countReferences({ location }: Place, shapes: readonly Shape[]): number | undefined {
    if (location !== excerpt.location) return isAbove(location) ? undefined : 0
    const parts = shapes.flatMap(shape => shape.parts).filter(({ pointer }) => pointer === excerpt.pointer)
    return Math.min(...parts.map(({ trail }) => trail.length))
  }

  function isToBeShown({ pointer, trail = [], isImplied }: PlacedSchema, references: number | undefined): boolean {
    return !isImplied && trail.length === references && isWithin(pointer, excerpt.pointer)
  }

  function isInsideRepeat({ pointer }: PlacedSchema): boolean {
    return repeats.some(repeat => repeat !== pointer && isWithin(pointer, repeat))
  }

  function isRepeated({ pointer, expects }: Rule): boolean {
    const repeat = repeats.find(other => isWithin(pointer, other))
    return repeat !== undefined && shownRepeats.has(`${expects} ${repeat}`)
  }

  /** A value of one shape with which the whole is right, if one is found. A parameter that is empty is not sent. */
  function sampleWhole(place: Place, shape: Shape, shapes: readonly Shape[]): unknown {
    const isParameter = place.serialization === 'text' && place.location === ''
    const trace = (value: unknown) => (isParameter ? withTrace(sampling, shape.parts, value) : value)
    if (shape.branches.length === 0) return trace(sampleShape(sampling, shape))
    const variants = [...listVariants(sampling, shape, shapes, 0)].map(trace)
    return variants.find(value => check(place.put(value)).length === 0) ?? variants[0]
  }

  /**
   * A value that holds a property or an item: `base`, or one of that type where others are allowed beside it. Two items tell a
   * list from a text.
   */
  function sampleHolder(place: Place, shape: Shape, shapes: readonly Shape[], base: unknown, type: 'array' | 'object') {
    if (isOfType(base, type) || !shape.parts.every(part => allowsType(part, type))) return base
    const [first] = shape.parts
    if (!first) return base
    const parts = [...shape.parts, { ...first, schema: { type } }]
    const isText = place.serialization !== 'json' && type === 'array'
    return (isText ? sampleItems(sampling, parts, 2) : undefined) ?? sampleWhole(place, { ...shape, parts }, shapes)
  }

  function derive(place: Place, rule: Rule, target: Target): void {
    const candidateSets = listCandidates(place, rule, target)
    if (typeof candidateSets === 'string') {
      unexercised.push({ rule, reason: candidateSets })
      return
    }
    for (const candidates of candidateSets) {
      if (isRepeated(rule)) break
      const isRefused = rule.expects === 'refused'
      const chosen = isRefused
        ? chooseViolation(candidates, place, check, target.base)
        : chooseBoundaryValue(candidates, rule, place, check)
      const [first] = candidates
      if (typeof chosen === 'string') {
        // A value that shows why: one that should be right and is refused, or one that should be wrong and is accepted.
        const isTelling = first && (!isRefused || check(place.put(first.value)).length === 0)
        unexercised.push({ rule, reason: chosen, ...(isTelling && { sample: place.put(first.value) }) })
        continue
      }
      const { value, says, broken } = chosen
      values.push({
        rule,
        value: place.put(value),
        says,
        isAlternative: place.isAlternative,
        ...(broken && { broken: { ...broken, location: place.location + broken.location } }),
      })
      for (const repeat of repeats) if (isWithin(rule.pointer, repeat)) shownRepeats.add(`${rule.expects} ${repeat}`)
    }
  }

  function rulesAt(part: SchemaPart, { location }: Place): Rule[] {
    return writtenRulesOf(part, sampling.direction).map(rule => ({ ...rule, location, pointer: part.pointer }))
  }

  const whole = (value: unknown) => (serialization === 'form' ? withPartTypes(sampling.encoding, value) : value)
  visit({ schemas: [root], location: '', serialization, isAlternative: false, put: whole })
  const shown = new Set(values.map(({ rule }) => ruleKey(rule)))
  return { values, unexercised: unexercised.filter(({ rule }) => !shown.has(ruleKey(rule))) }
}

/** The keywords for which a property is refused that must not be there. */
const PROHIBITING: Readonly<Record<Prohibition, readonly string[]>> = {
  'one way': ['readOnly', 'writeOnly'],
  'nothing fits': ['not'],
}

function isBranch({ keyword, expects, detail }: Rule): boolean {
  return expects === 'accepted' && (keyword === 'oneOf' || keyword === 'anyOf') && detail !== undefined
}

function listCandidates({ prohibition }: Place, { keyword, expects }: Rule, target: Target): CandidateSets {
  const isMeant = expects === 'refused' && prohibition && PROHIBITING[prohibition].includes(keyword)
  if (prohibition && !isMeant) return 'the property must not be there at all'
  if (isBesideTheType(keyword, target.parts)) return 'the keyword says nothing about values of this type'
  return expects === 'refused' ? listViolations(target) : listBoundaryValues(target)
}

function isWithin(place: string, other: string): boolean {
  return place === other || place.startsWith(`${other}/`)
}
