import type { ErrorObject } from 'ajv'
import { isPointerWithin } from '../document/json-pointer.ts'
import type { Schema } from '../document/openapi-document.ts'
import { isRecord } from '../document/record.ts'
import { listPropertyNames } from '../schema/properties.ts'
import { reachSchemas, reachSchemasAt } from '../schema/reach-schemas.ts'
import { indexByPlace } from './errors-by-place.ts'
import { explainAlternatives } from './explain-alternatives.ts'
import { listGuardErrors } from './guard-branch.ts'

/**
 * Reduces AJV's errors to those that help. Where no branch of a `oneOf` or `anyOf` fits, AJV reports the errors of all
 * branches; what its author meant is one of them. `root` holds what the schemas refer to.
 */
export function narrowErrors(errors: readonly ErrorObject[], root: object): ErrorObject[] {
  return narrow(errors, root, new Map(), levelsOf(errors))
}

/** What is wrong with a place in the eyes of a branch: branches that lead to each other on each level come to it in very many ways. */
type Known = Map<string, Map<unknown, readonly ErrorObject[]>>

/** So many alternatives inside of each other are explained at most: of those further inside it is said that none fits. */
const MOST_LEVELS = 8
/** So many errors are looked at for branches, each of which is looked through for its own on each level. */
const MOST_LOOKS = 20_000

function levelsOf(errors: readonly ErrorObject[]): number {
  const widest = Math.max(1, ...errors.filter(isOfAlternatives).map(({ schema }) => Object(schema).length))
  return Math.min(MOST_LEVELS, Math.max(1, Math.floor(MOST_LOOKS / (errors.length * widest))))
}

function isOfAlternatives({ keyword, params }: ErrorObject): boolean {
  return keyword === 'anyOf' || (keyword === 'oneOf' && !params.passingSchemas)
}

function narrow(errors: readonly ErrorObject[], root: object, known: Known, levels: number): ErrorObject[] {
  const failures = errors.filter(isOfAlternatives).sort((a, b) => a.instancePath.length - b.instancePath.length)
  const explained: ErrorObject[][] = []
  const done = new Set<ErrorObject>()
  const errorsWithin = indexByPlace(errors)
  const failuresWithin = indexByPlace(failures)
  for (const next of failures) {
    while (!done.has(next)) {
      const failure = findOutermost(next, failuresWithin(next.instancePath), done, root)
      const inside = errorsWithin(failure.instancePath).filter(
        error => error !== failure && !done.has(error) && isInside(error, failure, root),
      )
      for (const error of [failure, ...inside]) done.add(error)
      explained.push(levels > 0 ? explainFailure(failure, inside, root, known, levels) : [failure])
    }
  }
  return dropEchoes([...errors.filter(error => !done.has(error)), ...explained.reverse().flat()], root)
}

/** What is wrong with the place of a failure, of all that is wrong with its branches. */
function explainFailure(
  failure: ErrorObject,
  inside: readonly ErrorObject[],
  root: object,
  known: Known,
  levels: number,
): ErrorObject[] {
  const place = failure.instancePath
  const here = known.get(place) ?? new Map<unknown, readonly ErrorObject[]>()
  known.set(place, here)
  const branches = (failure.schema as readonly Schema[]).map(schema => {
    const { $ref, ...beside } = Object(schema)
    const branch = $ref !== undefined && Object.keys(beside).length === 0 ? $ref : schema
    const own = here.get(branch) ?? errorsOf(schema)
    here.set(branch, own)
    return { schema, errors: own }
  })
  return explainAlternatives(failure, branches, root)

  function errorsOf(schema: Schema): readonly ErrorObject[] {
    const isOfBranch = ({ instancePath, parentSchema }: ErrorObject) =>
      reachSchemasAt(root, schema, instancePath.slice(place.length)).has(parentSchema)
    return listGuardErrors(root, schema, place, inside) ?? narrow(inside.filter(isOfBranch), root, known, levels - 1)
  }
}

/** The failure at the place of another one that no other failure contains. Those that stand above have been explained. */
function findOutermost(
  next: ErrorObject,
  failures: readonly ErrorObject[],
  done: ReadonlySet<ErrorObject>,
  root: object,
): ErrorObject {
  const here = failures.filter(failure => failure.instancePath === next.instancePath && !done.has(failure))
  const isOutermost = (failure: ErrorObject) => !here.some(other => other !== failure && isInside(failure, other, root))
  return here.find(isOutermost) ?? next
}

function isInside(error: ErrorObject, failure: ErrorObject, root: object): boolean {
  const place = failure.instancePath
  if (!isPointerWithin(error.instancePath, place)) return false
  return !isRecord(error.parentSchema) || reachSchemas(root, failure.schema).has(error.parentSchema)
}

/** Errors that only repeat that something else is wrong. */
function dropEchoes(errors: readonly ErrorObject[], root: object): ErrorObject[] {
  if (errors.length < 2) return [...errors]
  const isEcho = ({ keyword, params, parentSchema }: ErrorObject) =>
    keyword === 'if' ||
    // When another keyword fails, what it would have evaluated counts as unevaluated.
    (keyword === 'unevaluatedProperties' &&
      listPropertyNames(root, parentSchema).includes(String(params.unevaluatedProperty)))
  const kept = errors.filter(error => !isEcho(error))
  return kept.length > 0 ? kept : [...errors]
}
