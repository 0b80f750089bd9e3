import { parentPointer, splitPointer } from '../document/json-pointer.ts'
import { IN_PLACE } from '../document/object-kinds.ts'
import type { Schema, SchemaObject } from '../document/openapi-document.ts'
import { isRecord } from '../document/record.ts'
import { referenceIn } from '../document/reference.ts'
import { rememberInDocument } from './remember.ts'
import { followSchema } from './resolve.ts'
import { isSchema, listSubschemas } from './subschemas.ts'

/** Keywords that refuse by themselves what their `false` leaves no room for. */
const CLOSING: ReadonlySet<string> = new Set(['additionalProperties', 'unevaluatedItems', 'unevaluatedProperties'])

/** A schema, or the schemas of a list, with all that are below them and all that they refer to. */
export function reachSchemas(root: object, start: unknown): ReadonlySet<unknown> {
  return typeof start === 'object' && start !== null ? collectAll(root, start) : new Set()
}

const collectAll = rememberInDocument((root: object, start: object): ReadonlySet<unknown> => {
  const found = new Set<unknown>()
  const visit = (schema: Schema): void => {
    if (!isRecord(schema) || found.has(schema)) return
    found.add(schema)
    for (const target of referredBy(root, schema)) visit(target)
    for (const below of listSubschemas(schema)) visit(below.schema)
  }
  for (const schema of Array.isArray(start) ? start : [start]) if (isSchema(schema)) visit(schema)
  return found
})

/**
 * The schemas that a schema applies to one place in its value. Of schemas that refer to each other, each reaches all of the
 * other's, but not for the same place. `path` is a JSON pointer below the value. A `false` is among them where one refuses
 * whatever is there.
 */
export function reachSchemasAt(root: object, start: Schema, path: string): ReadonlySet<unknown> {
  if (!isRecord(start)) return new Set()
  const known = reachedAt(root, start)
  const found = known.get(path) ?? collectAt(root, start, path)
  if (known.size >= MOST_PATHS) known.clear()
  known.set(path, found)
  return found
}

/** Whoever sends a value chooses the names in its paths, so that there is no end of them. */
const MOST_PATHS = 2000

const reachedAt = rememberInDocument((_root: object, _start: object) => new Map<string, ReadonlySet<unknown>>())

/** From what applies to the place above: the places of a value that nests deep have long ways in common. */
function collectAt(root: object, start: SchemaObject, path: string): ReadonlySet<unknown> {
  const found = new Set<unknown>()
  const visit = (schema: Schema): void => {
    if (schema === true || found.has(schema)) return
    found.add(schema)
    if (schema === false) return
    for (const target of referredBy(root, schema)) visit(target)
    for (const { schema: below, keys } of listSubschemas(schema)) if (IN_PLACE.has(keys[0])) visit(below)
  }
  const [step] = splitPointer(path.slice(path.lastIndexOf('/')))
  if (step === undefined) visit(start)
  else for (const above of reachSchemasAt(root, start, parentPointer(path))) enter(above, step, visit)
  return found
}

/** What a schema applies to a property or an item of its value. */
function enter(schema: unknown, step: string, visit: (below: Schema) => void): void {
  if (!isRecord(schema)) return
  for (const { schema: below, keys } of listSubschemas(schema)) {
    const [keyword, name] = keys
    const isClosed = below === false && CLOSING.has(keyword)
    if (!IN_PLACE.has(keyword) && !isClosed && (keyword !== 'properties' || name === step)) visit(below)
  }
}

function referredBy(root: object, schema: Schema): Schema[] {
  const reference = referenceIn(schema)
  return reference === undefined ? [] : [followSchema(root, reference, { schema, pointer: '#' }).schema]
}
