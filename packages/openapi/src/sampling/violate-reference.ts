import { joinPointer } from '../document/json-pointer.ts'
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

/**
 * Values that break something that a reference leads to: of its own place, or else of the nearest one below that can be
 * broken. What stands beside the reference, and forbids the same, would be broken as well: such keywords come last.
 */
export function violateReference(target: Target, violate: (target: Target) => CandidateSets): CandidateSets {
  const { part, parts, sampling } = target
  const { $ref } = part.schema
  const referred = resolveSchema(sampling.api.document, { schema: { $ref: String($ref) }, pointer: part.pointer })
  const beside = parts.filter(({ schema }) => !referred.some(other => other.schema === schema))
  const isBeside = ({ broken }: Candidate) => beside.some(({ schema }) => schema[broken?.keyword ?? ''] !== undefined)
  const found = violateBelow(target, referred, violate, 0)
  const candidates = [...found.filter(candidate => !isBeside(candidate)), ...found.filter(isBeside)]
  return candidates.length > 0 ? [candidates] : 'what it refers to forbids nothing that can be shown'
}

function violateBelow(
  target: Target,
  referred: readonly SchemaPart[],
  violate: (target: Target) => CandidateSets,
  depth: number,
): Candidate[] {
  const own = referred.flatMap(part => violatePart(target, part, violate))
  if (own.length > 0 || depth >= MAXIMUM_DEPTH) return own
  for (const [step, schemas] of groupSchemasBelow(referred)) {
    const below = violateStep(target, schemas, step, violate, depth)
    if (below.length > 0) return below
  }
  return []
}

function violatePart(target: Target, part: SchemaPart, violate: (target: Target) => CandidateSets): Candidate[] {
  const rules = rulesOf(part, target.sampling.direction).filter(
    ({ expects, keyword }) => expects === 'refused' && !isBesideTheType(keyword, target.parts),
  )
  return rules.flatMap(rule => {
    const candidateSets = violate({ ...target, rule, part })
    const broken = { ...rule, location: '', pointer: part.pointer }
    return typeof candidateSets === 'string' ? [] : candidateSets.flat().map(candidate => ({ ...candidate, broken }))
  })
}

function violateStep(
  target: Target,
  schemas: readonly PlacedSchema[],
  step: string,
  violate: (target: Target) => CandidateSets,
  depth: number,
): Candidate[] {
  const { sampling, parts, base } = target
  const [shape] = listShapes(sampling.api.document, schemas)
  if (!shape) return []
  const serialization = serializationBelow(target.serialization, base, isStyled(sampling.encoding?.[step]))
  const inner = {
    ...target,
    ...shape,
    serialization,
    limits: readLimits(shape.parts),
    base: sampleShape(sampling, shape),
  }
  return violateBelow(inner, shape.parts, violate, depth + 1).map(candidate => ({
    ...candidate,
    value: replaceStep(sampling, parts, base, step, candidate.value),
    ...(candidate.broken && {
      broken: { ...candidate.broken, location: joinPointer('', step) + candidate.broken.location },
    }),
  }))
}
