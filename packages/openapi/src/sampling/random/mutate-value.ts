import type { Schema, SchemaObject } from '../../document/openapi-document.ts'
import { isRecord } from '../../document/record.ts'
import { listMergedBranches, mergeSchema } from '../../schema/merge.ts'
import { isSchema } from '../../schema/subschemas.ts'
import { MOST_ITEMS } from '../sample-items.ts'
import { type Generation, isAllowed } from './generation.ts'
import { mutateScalar } from './mutate-scalar.ts'
import { type Mutation, mutateWithin } from './mutation.ts'
import { isReadOnly } from './object-arbitrary.ts'

/**
 * The ways to break a valid value, each violating one keyword in one place, wrong by construction. Only where a schema
 * has alternatives a validator is asked: whether what one of them refuses is not what another one accepts.
 */
export function mutateValue(generation: Generation, schema: Schema, value: unknown): Mutation[] {
  const merged = mergeSchema(generation.api.document, schema)
  if (merged === false || value instanceof Blob) return []
  const branches = listMergedBranches(generation.api.document, merged)
  if (branches.length === 0) return mutateMerged(generation, merged, value)
  const chosen = branches.find(branch => isAllowed(generation, branch, value))
  const mutations = chosen ? mutateValue(generation, chosen, value) : []
  return mutations.filter(
    mutation => !branches.some(branch => branch !== chosen && isAllowed(generation, branch, mutation.value)),
  )
}

function mutateMerged(generation: Generation, schema: SchemaObject, value: unknown): Mutation[] {
  return [
    ...mutateScalar(generation.place, schema, value),
    ...(Array.isArray(value) ? mutateArray(generation, schema, value) : []),
    ...(isRecord(value) ? mutateObject(generation, schema, value) : []),
  ]
}

function mutateArray(generation: Generation, schema: SchemaObject, list: readonly unknown[]): Mutation[] {
  const own = (keyword: string, value: unknown) => ({ keyword, location: [], value })
  const changes: Mutation[] = []
  const [first] = list
  const { minItems, maxItems, uniqueItems, prefixItems = [], items } = schema
  if (generation.place === 'json' && Number(minItems ?? 0) > 0) {
    changes.push(own('minItems', list.slice(0, Number(minItems) - 1)))
  }
  if (maxItems !== undefined && list.length > 0) {
    const missing = Number(maxItems) + 1 - list.length
    if (missing <= MOST_ITEMS) changes.push(own('maxItems', [...list, ...Array.from({ length: missing }, () => first)]))
  }
  if (uniqueItems === true && list.length > 0) changes.push(own('uniqueItems', [first, ...list]))
  const inside = list.flatMap((entry, index) => {
    const item = [prefixItems].flat()[index] ?? items
    const mutations = isSchema(item) ? mutateValue(generation, item, entry) : []
    return mutateWithin(String(index), mutations, part => list.with(index, part))
  })
  return [...changes, ...inside]
}

function mutateObject(generation: Generation, schema: SchemaObject, object: Record<string, unknown>): Mutation[] {
  const properties = isRecord(schema.properties) ? schema.properties : {}
  const required = [schema.required ?? []].flat().map(String)
  const dropped = required
    .filter(name => Object.hasOwn(object, name))
    .map((name): Mutation => {
      const { [name]: _, ...rest } = object
      return { keyword: 'required', location: [name], value: rest }
    })
  const forbidden = Object.entries(properties).flatMap(([name, property]): Mutation[] => {
    if (!isSchema(property)) return []
    const isNever = mergeSchema(generation.api.document, property) === false
    const keyword = isNever ? 'not' : isReadOnly(generation, property) ? 'readOnly' : undefined
    return keyword ? [{ keyword, location: [name], value: { ...object, [name]: 'x' } }] : []
  })
  const added =
    schema.additionalProperties === false && schema.patternProperties === undefined
      ? [{ keyword: 'additionalProperties', location: ['undocumented'], value: { ...object, undocumented: 'x' } }]
      : []
  const inside = Object.entries(properties).flatMap(([name, property]) => {
    if (!isSchema(property) || !Object.hasOwn(object, name)) return []
    return mutateWithin(name, mutateValue(generation, property, object[name]), part => ({ ...object, [name]: part }))
  })
  return [...dropped, ...forbidden, ...added, ...inside]
}
