import { joinPointer } from '../document/json-pointer.ts'
import { isOneWay, oneWayKeyword } from '../schema/direction.ts'
import type { PlacedSchema, SchemaPart } from '../schema/placed-schema.ts'
import { resolveSchema } from '../schema/resolve.ts'
import { rulesOf } from '../schema/rules.ts'
import { groupSchemasBelow } from '../schema/schemas-below.ts'
import { listShapes } from '../schema/shapes.ts'
import { isStyled } from '../serialization/form-encoding.ts'
import { type Candidate, type CandidateSets, serializationBelow, type Target } from './candidate.ts'
import { readLimits } from './limits.ts'
import { replaceStep } from './replace-step.ts'
import { sampleShape } from './sample.ts'
import { isBesideTheType } from './type-of-keyword.ts'

/** Rules of properties and items are tried this far below a reference whose own place has none. */
const MAXIMUM_DEPTH = 3

/** Values that break something that a reference leads to. */
interface Found {
  /** What nothing beside the reference forbids. */
  readonly alone: readonly Candidate[]
  /** What would be wrong without the reference as well. */
  readonly anyway: readonly Candidate[]
}

/**
 * Values that break something that a reference leads to: of its own place, or else of the nearest one below. What stands beside the
 * reference may forbid the same: such values come last, because they do not show that the reference is kept.
 */
export function violateReference(target: Target, violate: (target: Target) => CandidateSets): CandidateSets {
  const { part, parts, sampling } = target
  const { $ref } = part.schema
  const referred = resolveSchema(sampling.api.document, { schema: { $ref: String($ref) }, pointer: part.pointer })
  const beside = parts.filter(({ schema }) => !referred.some(other => other.schema === schema))
  const { alone, anyway } = violateBelow(target, { referred, beside, depth: 0 }, violate)
  const candidates = [...alone, ...anyway]
  return candidates.length > 0 ? [candidates] : 'what it refers to forbids nothing that can be shown'
}

/** A place at or below a reference: what describes it there, and what does so beside the reference. */
interface ReferredPlace {
  readonly referred: readonly SchemaPart[]
  readonly beside: readonly SchemaPart[]
  /** How far it is below the reference. */
  readonly depth: number
}

function violateBelow(
  target: Target,
  { referred, beside, depth }: ReferredPlace,
  violate: (target: Target) => CandidateSets,
): Found {
  const forbidden = new Set(beside.flatMap(part => refusalsOf(part, target)).map(keyOf))
  const own = referred.flatMap(part => violatePart(target, part, violate))
  const isForbidden = ({ broken }: Candidate) => broken !== undefined && forbidden.has(keyOf(broken))
  const alone = own.filter(candidate => !isForbidden(candidate))
  let anyway = own.filter(isForbidden)
  if (alone.length > 0 || depth >= MAXIMUM_DEPTH) return { alone, anyway }
  const stepsBeside = new Map(groupSchemasBelow(beside))
  for (const [step, schemas] of groupSchemasBelow(referred)) {
    const below = violateStep(target, { step, schemas, beside: stepsBeside.get(step) ?? [], depth }, violate)
    if (anyway.length === 0) anyway = [...below.anyway]
    if (below.alone.length > 0) return { alone: below.alone, anyway }
  }
  return { alone, anyway }
}

function refusalsOf(part: SchemaPart, { sampling, parts }: Target): ReturnType<typeof rulesOf> {
  return rulesOf(part, sampling.direction).filter(
    ({ expects, keyword }) => expects === 'refused' && !isBesideTheType(keyword, parts),
  )
}

function keyOf({ keyword, detail = '' }: { readonly keyword: string; readonly detail?: string }): string {
  return `${keyword} ${detail}`
}

function violatePart(target: Target, part: SchemaPart, violate: (target: Target) => CandidateSets): Candidate[] {
  return refusalsOf(part, target).flatMap(rule => {
    const candidateSets = violate({ ...target, rule, part })
    const broken = { ...rule, location: '', pointer: part.pointer }
    return typeof candidateSets === 'string' ? [] : candidateSets.flat().map(candidate => ({ ...candidate, broken }))
  })
}

/** A step below a place, and what describes it. */
interface StepBelow {
  readonly step: string
  readonly schemas: readonly PlacedSchema[]
  readonly beside: readonly PlacedSchema[]
  readonly depth: number
}

function violateStep(
  target: Target,
  { step, schemas, beside, depth }: StepBelow,
  violate: (target: Target) => CandidateSets,
): Found {
  const { sampling, parts, base } = target
  const [shape] = listShapes(sampling.api.document, schemas)
  if (!shape) return { alone: [], anyway: [] }
  const serialization = serializationBelow(target.serialization, base, isStyled(sampling.encoding?.[step]))
  const inner = {
    ...target,
    ...shape,
    serialization,
    limits: readLimits(shape.parts),
    base: sampleShape(sampling, shape),
  }
  const place = {
    referred: shape.parts,
    beside: beside.flatMap(schema => resolveSchema(sampling.api.document, schema)),
    depth: depth + 1,
  }
  const lift = (candidate: Candidate): Candidate => ({
    ...candidate,
    value: replaceStep(sampling, parts, base, step, candidate.value),
    ...(candidate.broken && {
      broken: { ...candidate.broken, location: joinPointer('', step) + candidate.broken.location },
    }),
  })
  const found = violateBelow(inner, place, violate)
  // What travels the other way is refused for that, whatever it is.
  const isForbidden = [...schemas, ...beside].some(schema =>
    isOneWay(sampling.api.document, schema, sampling.direction),
  )
  const isShown = ({ broken }: Candidate) => !isForbidden || broken?.keyword === oneWayKeyword(sampling.direction)
  return { alone: found.alone.filter(isShown).map(lift), anyway: found.anyway.filter(isShown).map(lift) }
}
