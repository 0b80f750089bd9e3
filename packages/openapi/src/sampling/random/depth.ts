import type { Schema, SchemaObject } from '../../document/openapi-document.ts'
import { isRecord } from '../../document/record.ts'
import { listMergedBranches, mergeSchema } from '../../schema/merge.ts'
import { isSchema } from '../../schema/subschemas.ts'

/** Below this depth a value has only what it must have. */
export const MAXIMUM_DEPTH = 6

/** Some ten kilobytes of JSON. What goes wrong with a larger value goes wrong with this one. */
const MOST_PARTS = 250

/**
 * The depth at which to begin with a schema: zero, or more where so much is described that values would become huge. Schemas
 * that lead to each other describe thousands of properties within six levels.
 */
export function startingDepth(document: object, schema: Schema): number {
  let depth = 0
  while (depth < MAXIMUM_DEPTH && countParts(document, schema, depth, MOST_PARTS) > MOST_PARTS) depth++
  return depth
}

/** How many schemas a value can be made of. Stops counting when there are more than `most`. */
function countParts(document: object, schema: Schema, depth: number, most: number): number {
  const merged = mergeSchema(document, schema)
  if (merged === false) return 0
  let count = 1
  for (const part of listParts(document, merged, depth)) {
    if (count > most) break
    count += countParts(document, part, depth + 1, most - count)
  }
  return count
}

function listParts(document: object, schema: SchemaObject, depth: number): Schema[] {
  const required = [schema.required ?? []].flat()
  const isWanted = (name: string) => depth < MAXIMUM_DEPTH || required.includes(name)
  const properties = Object.entries(isRecord(schema.properties) ? schema.properties : {})
  // A list has two items, or so.
  const items = depth < MAXIMUM_DEPTH ? [schema.prefixItems, schema.items, schema.items].flat() : []
  const parts = [...properties.filter(([name]) => isWanted(name)).map(([, property]) => property), ...items]
  return [...listMergedBranches(document, schema), ...parts.filter(isSchema)]
}
