import type { ErrorObject } from 'ajv'
import { isPointerWithin } from '../document/json-pointer.ts'
import type { Schema } from '../document/openapi-document.ts'
import { isRecord } from '../document/record.ts'
import { listPropertyNames } from '../schema/properties.ts'
import { reachSchemas, reachSchemasAt } from '../schema/reach-schemas.ts'
import { explainAlternatives } from './explain-alternatives.ts'
import { listGuardErrors } from './guard-branch.ts'

/**
 * Reduces AJV's errors to those that help. Where no branch of a `oneOf` or `anyOf` fits, AJV reports the errors of all
 * branches; what its author meant is one of them. `root` holds what the schemas refer to.
 */
export function narrowErrors(errors: readonly ErrorObject[], root: object): ErrorObject[] {
  const failure = findOutermost(
    errors.filter(({ keyword, params }) => keyword === 'anyOf' || (keyword === 'oneOf' && !params.passingSchemas)),
    root,
  )
  if (!failure) return dropEchoes(errors, root)
  const inside = errors.filter(error => error !== failure && isInside(error, failure, root))
  const outside = errors.filter(error => error !== failure && !inside.includes(error))
  const place = failure.instancePath
  const branches = (failure.schema as readonly Schema[]).map(schema => ({
    schema,
    errors:
      listGuardErrors(root, schema, place, inside) ??
      narrowErrors(
        inside.filter(({ instancePath, parentSchema }) =>
          reachSchemasAt(root, schema, instancePath.slice(place.length)).has(parentSchema),
        ),
        root,
      ),
  }))
  const explained = explainAlternatives(failure, branches, root)
  return dropEchoes([...narrowErrors(outside, root), ...explained], root)
}

/** The failure that no other failure contains. */
function findOutermost(failures: readonly ErrorObject[], root: object): ErrorObject | undefined {
  const byDepth = [...failures].sort((a, b) => a.instancePath.length - b.instancePath.length)
  const isOutermost = (failure: ErrorObject) =>
    !byDepth.some(other => other !== failure && isInside(failure, other, root))
  return byDepth.find(isOutermost) ?? byDepth[0]
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
