import { isPointerWithin, joinPointer } from '../document/json-pointer.ts'
import { isBinary, isUndescribed } from '../schema/binary-schema.ts'
import { isInnerRule } from '../schema/inner-rules.ts'
import type { PlacedSchema, SchemaPart } from '../schema/placed-schema.ts'
import { listPossibleSchemas } from '../schema/resolve.ts'
import { type Rule, ruleKey } from '../schema/rule.ts'
import { groupSchemasBelow } from '../schema/schemas-below.ts'
import { listShapes, type Shape } from '../schema/shapes.ts'
import { allRulesOf } from '../schema/written-rules.ts'
import { isStyled } from '../serialization/form-encoding.ts'
import { listBoundaryValues } from './boundary-values.ts'
import {
  type Candidate,
  type CandidateSets,
  describeValue,
  type Serialization,
  serializationBelow,
  type Target,
} from './candidate.ts'
import { chooseBoundaryValue } from './choose-boundary-value.ts'
import { type CandidatePlace, type Check, chooseViolation, FITS_ANOTHER_BRANCH } from './choose-violation.ts'
import { type ConditionalShape, withConditionalShapes, withListedValues } from './conditional-shapes.ts'
import { findAlternatives } from './find-alternatives.ts'
import { findProhibition, type Prohibition } from './forbidden.ts'
import { listInnerRuleValues } from './inner-rule-values.ts'
import { readLimits } from './limits.ts'
import { withPartTypes } from './part-types.ts'
import { replaceStep } from './replace-step.ts'
import type { RuleSample, RuleSamples, Unexercised } from './rule-sample.ts'
import { sampleBase, sampleHolder } from './sample-base.ts'
import type { Sampling } from './sampling.ts'
import { listTellingShapes } from './telling-shapes.ts'
import { isBesideTheType } from './type-of-keyword.ts'
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
  /** What the whole value keeps on a condition, so that what is below is tried again. */
  readonly condition?: string | undefined
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
  wanted: Sampling,
  root: PlacedSchema,
  serialization: Serialization,
  check: Check,
  excerpt: Excerpt,
): RuleSamples {
  const values: RuleSample[] = []
  const unexercised = new Map<string, Unexercised>()
  const done = new Set<string>()
  const tried = new Set<string>()
  const visited = new Set<string>()
  const { repeats } = excerpt
  const shownRepeats = new Set<string>()

  /** Whether a place was visited before, which it is from now on: several shapes of a value can share what is below it. */
  function isVisited({ condition, location, schemas }: Pick<Place, 'condition' | 'location' | 'schemas'>): boolean {
    const key = [condition, location, ...schemas.map(({ pointer }) => pointer)].join(' ')
    const isKnown = visited.has(key)
    visited.add(key)
    return isKnown
  }

  function visit(place: Place): void {
    const sampling = { ...wanted, files: wanted.files && filesIn(place.serialization) }
    const telling = listTellingShapes(listShapes(sampling.api.document, place.schemas))
    const shapes = withConditionalShapes(sampling, telling)
    const references = countReferences(place, shapes)
    const isWanted = (schema: PlacedSchema) => isToBeShown(schema, references)
    for (const shape of shapes) {
      // Most shapes of schemas that are alternatives of each other show nothing that another one has not shown, and need no value.
      const baseOfShape = once(() => sampleBase(sampling, { ...place, check }, shape, shapes))
      const limitsOfShape = once(() => readLimits(shape.parts))
      const isAlternative = place.isAlternative || shape.branches.length > 0
      for (const part of shape.parts.filter(isWanted)) {
        for (const rule of rulesAt(part, place)) {
          const isOtherShape =
            isBranch(rule) && !shape.branches.includes(joinPointer(part.pointer, rule.keyword, rule.detail ?? ''))
          // On a condition, what could not be shown without it is tried once more.
          const attempt = [place.condition, shape.condition, ruleKey(rule)].join(' ')
          if (isOtherShape || done.has(ruleKey(rule)) || tried.has(attempt) || isRepeated(rule)) continue
          tried.add(attempt)
          const { parts } = shape
          const [limits, base] = [limitsOfShape(), baseOfShape()]
          const target = { rule, part, parts, limits, base, serialization: place.serialization, sampling }
          derive({ ...place, isAlternative }, rule, target, shape)
        }
      }
      for (const [step, schemas] of groupSchemasBelow(shape.parts)) {
        const location = joinPointer(place.location, step)
        const isBelow = schemas.some(schema => isWanted(schema) && !isInsideRepeat(schema))
        if (!isBelow && !isAbove(location)) continue
        const below = {
          // A reference may lead back to where it came from. It is followed again: that has to be shown.
          schemas: isBelow ? schemas.map(schema => ({ ...schema, trail: [] })) : schemas,
          location,
          condition: shape.condition === undefined ? place.condition : [place.condition, shape.condition].join(' '),
        }
        if (isVisited(below)) continue
        const type = schemas.some(({ isItem }) => isItem) ? 'array' : 'object'
        const holder = sampleHolder(sampling, { ...place, check }, shape, { base: baseOfShape(), type })
        visit({
          ...below,
          serialization: serializationBelow(place.serialization, holder, isStyled(sampling.encoding?.[step])),
          isAlternative,
          prohibition: findProhibition(sampling, schemas) ?? place.prohibition,
          put: value => place.put(replaceStep(sampling, shape.parts, holder, step, value)),
        })
      }
    }
  }

  function isAbove(location: string): boolean {
    return isPointerWithin(excerpt.location, location)
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
    return !isImplied && trail.length === references && isPointerWithin(pointer, excerpt.pointer)
  }

  function isInsideRepeat({ pointer }: PlacedSchema): boolean {
    return repeats.some(repeat => repeat !== pointer && isPointerWithin(pointer, repeat))
  }

  function isRepeated({ pointer, expects }: Rule): boolean {
    const repeat = repeats.find(other => isPointerWithin(pointer, other))
    return repeat !== undefined && shownRepeats.has(`${expects} ${repeat}`)
  }

  function derive(place: Place, rule: Rule, target: Target, shape: ConditionalShape): void {
    const candidateSets = listCandidates(place, rule, target)
    if (typeof candidateSets === 'string') {
      explain({ rule, reason: candidateSets })
      return
    }
    const isRefused = rule.expects === 'refused'
    const found = isRefused ? findAlternatives(wanted.api.document, shape, target.part) : undefined
    // Of what may be a file in a form, a text is none, which its schema does not say.
    const alternatives = found && !(filesIn(place.serialization) && mayBeFile(found)) ? found : undefined
    for (const own of candidateSets) {
      if (isRepeated(rule)) break
      const varied = shape.isMet ? own.flatMap(candidate => varyCandidate(shape, candidate)) : own
      const breaking = alternatives ? varied.filter(({ value }) => !wanted.accepts?.([alternatives], value)) : varied
      if (breaking.length === 0 && varied.length > 0) {
        explain({ rule, reason: FITS_ANOTHER_BRANCH })
        continue
      }
      const candidates =
        isRefused && ONE_WAY.includes(rule.keyword) ? breaking.filter(isHeldBack(place, rule)) : breaking
      const chosen = isRefused
        ? chooseViolation(candidates, place, check, target.base)
        : chooseBoundaryValue(candidates, rule, place, check)
      const [first] = candidates
      if (typeof chosen === 'string') {
        // A value that shows why: one that should be right and is refused, or one that should be wrong and is accepted.
        const isTelling = first && (!isRefused || check(place.put(first.value)).length === 0)
        explain({ rule, reason: chosen, ...(isTelling && { sample: place.put(first.value) }) })
        continue
      }
      const { value, says, broken } = chosen
      done.add(ruleKey(rule))
      values.push({
        rule,
        value: place.put(value),
        says,
        isAlternative: place.isAlternative,
        ...(broken && { broken: { ...broken, location: place.location + broken.location } }),
        ...(isRefused && rule.keyword === 'if' && { broken: demandedBy(place, rule, value) }),
      })
      for (const repeat of repeats)
        if (isPointerWithin(rule.pointer, repeat)) shownRepeats.add(`${rule.expects} ${repeat}`)
    }
  }

  /** What goes one way is wrong for nothing else. It is a property: nobody holds an item of a list back. */
  function isHeldBack({ put }: Place, { keyword }: Rule): (candidate: Candidate) => boolean {
    return ({ value }) => check(put(value)).some(broken => broken.keyword === keyword)
  }

  /** What refuses a value that breaks an `if`: nobody names that, but what its `else` demands. */
  function demandedBy({ put }: Place, rule: Rule, value: unknown): Rule {
    const [broken] = check(put(value))
    const pointer = joinPointer(rule.pointer, 'else')
    return broken ? { ...rule, pointer, keyword: broken.keyword, location: broken.place } : rule
  }

  /** Why a rule is not shown, if it is nowhere. */
  function explain(item: Unexercised): void {
    const key = ruleKey(item.rule)
    if (!unexercised.has(key)) unexercised.set(key, item)
  }

  function mayBeFile({ schema }: PlacedSchema): boolean {
    return listPossibleSchemas(wanted.api.document, schema).some(each => isBinary(each) || isUndescribed(each))
  }

  function rulesAt(part: SchemaPart, { location }: Place): Rule[] {
    return allRulesOf(part, wanted.direction).map(rule => ({ ...rule, location, pointer: part.pointer }))
  }

  const whole = (value: unknown) => (serialization === 'form' ? withPartTypes(wanted.encoding, value) : value)
  visit({ schemas: [root], location: '', serialization, isAlternative: false, put: whole })
  return { values, unexercised: [...unexercised].flatMap(([key, item]) => (done.has(key) ? [] : [item])) }
}

function filesIn(serialization: Serialization): Sampling['files'] {
  return (serialization === 'form' || serialization === 'field') && serialization
}

const ONE_WAY: readonly string[] = ['readOnly', 'writeOnly']

/** The keywords for which a property is refused that must not be there. */
const PROHIBITING: Readonly<Record<Prohibition, readonly string[]>> = {
  'one way': ONE_WAY,
  'nothing fits': ['not'],
}

/** A candidate, and others like it that may meet the condition of a shape. */
function varyCandidate(shape: Shape, candidate: Candidate): Candidate[] {
  const [, ...others] = withListedValues(shape, candidate.value)
  return [candidate, ...others.map(value => ({ ...candidate, value, says: `as ${describeValue(value)}` }))]
}

/** Makes a value when it is first asked for. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function isBranch({ keyword, expects, detail }: Rule): boolean {
  return expects === 'accepted' && (keyword === 'oneOf' || keyword === 'anyOf') && detail !== undefined
}

function listCandidates({ prohibition }: Place, { keyword, expects }: Rule, target: Target): CandidateSets {
  const isMeant = expects === 'refused' && prohibition && PROHIBITING[prohibition].includes(keyword)
  if (prohibition && !isMeant) return 'the property must not be there at all'
  if (isBesideTheType(keyword, target.parts)) return 'the keyword says nothing about values of this type'
  if (isInnerRule(target.rule)) return listInnerRuleValues(target, listViolations)
  return expects === 'refused' ? listViolations(target) : listBoundaryValues(target)
}
