import type { ErrorObject } from 'ajv'
import { splitPointer } from '../document/json-pointer.ts'
import type { Schema, SchemaObject } from '../document/openapi-document.ts'
import { isRecord } from '../document/record.ts'
import { followReference, referenceIn } from '../document/reference.ts'
import { hasAlternatives } from '../schema/alternatives.ts'
import type { SchemaPart } from '../schema/placed-schema.ts'
import { listDescribed, listRequired } from '../schema/properties.ts'
import { reachSchemas } from '../schema/reach-schemas.ts'
import { resolveSchema } from '../schema/resolve.ts'

/** Keywords by which branches are told apart. */
const TELLING = ['const', 'enum', 'pattern'] as const

/**
 * A branch that looks at the properties which tell branches apart first, and at everything else only of a value that is meant
 * for it. Without that, a value is held against all branches on all of its levels: twelve of them, six levels deep, are millions.
 * It refuses what the branch refuses. Only where a branch leads to further alternatives.
 *
 * @param branch as it is in the document.
 * @param prepared what takes its place.
 * @param forbidden the properties that must not be sent.
 */
export function guardBranch(
  document: object,
  branch: Schema,
  prepared: Schema,
  forbidden: ReadonlySet<string>,
): Schema {
  if (!isRecord(branch) || !isRecord(prepared)) return prepared
  const parts = resolveSchema(document, { schema: branch, pointer: '#' })
  const telling = listDescribed(parts).flatMap((name): [string, SchemaObject][] => {
    const own = parts.flatMap(({ schema: { properties }, pointer }) => {
      const schema = Object(properties)[name]
      return isRecord(schema)
        ? resolveSchema(document, { schema, pointer }).flatMap(({ schema }) => tellingOf(schema))
        : []
    })
    return own.length === 0 || forbidden.has(name) ? [] : [[name, own.length === 1 ? { ...own[0] } : { allOf: own }]]
  })
  const required = listRequired(parts).filter(name => telling.some(([told]) => told === name))
  if (required.length === 0 || !leadsToAlternatives(document, parts)) return prepared
  const guard = { required, properties: Object.fromEntries(telling) }
  // biome-ignore lint/suspicious/noThenProperty: it is the keyword
  const guarded = { ...guard, if: guard, then: prepared }
  guards.set(guarded, guard)
  return guarded
}

const guards = new WeakMap<object, SchemaObject>()

/** What a guarded branch says of a value that is not meant for it. Undefined where the value may be meant for it. */
export function listGuardErrors(
  root: object,
  branch: Schema,
  place: string,
  errors: readonly ErrorObject[],
): ErrorObject[] | undefined {
  const reference = referenceIn(branch)
  const schema = reference === undefined ? branch : followReference<Schema>(root, reference, '#').value
  const guard = guards.get(Object(schema))
  if (!guard) return undefined
  const telling = new Set([
    schema,
    ...Object.values(Object(guard.properties)).flatMap(own => [...reachSchemas(root, own)]),
  ])
  const found = errors.filter(
    ({ parentSchema, keyword, instancePath }) =>
      telling.has(parentSchema as Schema) &&
      keyword !== 'if' &&
      splitPointer(instancePath.slice(place.length)).length < 2,
  )
  return found.length > 0 ? found : undefined
}

function tellingOf(schema: SchemaObject): SchemaObject[] {
  const entries = TELLING.filter(keyword => schema[keyword] !== undefined).map(keyword => [keyword, schema[keyword]])
  return entries.length > 0 ? [Object.fromEntries(entries)] : []
}

function leadsToAlternatives(document: object, parts: readonly SchemaPart[]): boolean {
  return parts.some(({ schema }) =>
    [...reachSchemas(document, schema)].some(reached => isRecord(reached) && hasAlternatives(reached)),
  )
}
