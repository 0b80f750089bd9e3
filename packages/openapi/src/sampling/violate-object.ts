import { isRecord } from '../document/record.ts'
import { listBranches } from '../schema/alternatives.ts'
import { keepsComparison, listComparisons } from '../schema/comparison.ts'
import { listDependents, listDescribed, listRequired } from '../schema/properties.ts'
import { resolveSchema } from '../schema/resolve.ts'
import { entriesOf, findSchemasTogether } from '../schema/schemas-below.ts'
import { isSchema } from '../schema/subschemas.ts'
import { type Candidate, type CandidateSets, oneOf, type Target } from './candidate.ts'
import { isForbidden } from './forbidden.ts'
import { moveNear } from './put-in-order.ts'
import { sampleOf } from './sample.ts'
import { insideObject } from './sampling.ts'

/** The object without a property that it needs. */
export function violateRequired({ rule: { detail = '' }, parts, base, sampling }: Target): CandidateSets {
  const schemas = parts.flatMap(part => {
    const { properties } = part.schema
    const property = isRecord(properties) ? properties[detail] : undefined
    return isSchema(property) ? [{ ...part, schema: property }] : []
  })
  if (isForbidden(sampling, schemas)) return 'the property must not be sent, so nobody can be asked for it'
  const rest = Object.fromEntries(entriesOf(base).filter(([name]) => name !== detail))
  return [[{ value: rest, says: `without ${detail}` }]]
}

/** The object with a property, and without what has to come along with it. */
export function violateDependence({ rule: { detail = '' }, parts, base }: Target): CandidateSets {
  const names = listDependents(parts, detail)
  const rest = Object.fromEntries(entriesOf(base).filter(([name]) => !names.includes(name)))
  return oneOf({ ...rest, [detail]: Object(base)[detail] ?? 'string' })
}

/** The object with two properties whose values are the wrong way round. */
export function violateComparison({ rule: { detail }, part, parts, base, sampling }: Target): CandidateSets {
  const comparison = listComparisons(part.schema).find(({ text }) => text === detail)
  if (!comparison) return []
  const { earlier, later } = comparison
  const sampleFor = (name: string) =>
    Object(base)[name] ?? sampleOf(insideObject(sampling), findSchemasTogether(parts, name, false))
  const [first, second] = [earlier, later].map(sampleFor)
  const wrong = [0, -1, -2].map(step => ({ ...Object(base), [earlier]: first, [later]: moveNear(second, first, step) }))
  const broken = wrong.filter(value => !keepsComparison(comparison, value))
  return [broken.map(value => ({ value, says: `that breaks ${detail}` }))]
}

/** Values that fit no branch: of other types, and objects without what they are told apart by. */
export function violateAlternatives(target: Target): CandidateSets {
  const sets = listOtherValues(target)
  // With a discriminator, fitting one branch is not enough.
  if (target.part.schema.discriminator !== undefined) return sets
  return sets.map(candidates => candidates.filter(({ value }) => !fitsAlternatives(target, value)))
}

/** Whether a value keeps to `anyOf` or `oneOf`, so that what is wrong with it is something else. */
function fitsAlternatives({ rule: { keyword }, part, sampling }: Target, value: unknown): boolean {
  const { accepts } = sampling
  if (!accepts) return false
  const fitting = listBranches(part, keyword as 'anyOf' | 'oneOf').filter(branch => accepts([branch], value))
  return keyword === 'anyOf' ? fitting.length > 0 : fitting.length === 1
}

function listOtherValues(target: Target): readonly (readonly Candidate[])[] {
  const { base, serialization, parts } = target
  const scalars = serialization === 'json' ? [12_345, 'text', true, [], null] : ['text', '?']
  if (!isRecord(base) || base instanceof Blob) return oneOf(...scalars)
  const names = listDescribed(parts)
  const without = names.map(left => Object.fromEntries(entriesOf(base).filter(([name]) => name !== left)))
  const wrong = names.map(name => ({ ...base, [name]: ['?'] }))
  return oneOf(withoutNeeded(target), ...(serialization === 'json' ? scalars : []), {}, ...without, ...wrong)
}

/** The object without anything that a branch needs, and with all else. */
function withoutNeeded({ rule: { keyword }, part, base, sampling }: Target): unknown {
  const branches = listBranches(part, keyword as 'anyOf' | 'oneOf')
  const needed = branches.flatMap(branch => listRequired(resolveSchema(sampling.api.document, branch)))
  return Object.fromEntries(entriesOf(base).filter(([name]) => !needed.includes(name)))
}
