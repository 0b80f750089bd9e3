import { type Holding, holdingOf, type ObjectKind } from './object-kinds.ts'
import { isRecord, type JsonRecord, setOwn } from './record.ts'

/** A value below an object where the standard wants another object, and the keys that lead to it. */
export interface ObjectBelow {
  readonly value: unknown
  readonly kind: ObjectKind
  readonly keys: readonly [string] | readonly [string, string | number]
}

/**
 * What stands directly below an object where the standard has other objects, in the document's order; a document may have
 * something else there.
 */
export function listObjects(object: object, kind: ObjectKind): ObjectBelow[] {
  const found: ObjectBelow[] = []
  for (const key of Object.keys(object)) {
    const holding = holdingOf(kind, key)
    if (holding) addObjects(found, holding, key, (object as JsonRecord)[key])
  }
  return found
}

/** {@link listObjects}, of one field alone. */
export function listObjectsIn(object: object, kind: ObjectKind, field: string): ObjectBelow[] {
  const found: ObjectBelow[] = []
  const holding = holdingOf(kind, field)
  if (holding) addObjects(found, holding, field, (object as JsonRecord)[field])
  return found
}

function addObjects(found: ObjectBelow[], { kind, as }: Holding, key: string, value: unknown): void {
  if (as === 'map') {
    if (isRecord(value))
      for (const name of Object.keys(value)) found.push({ value: value[name], kind, keys: [key, name] })
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) found.push({ value: item, kind, keys: [key, index] })
  } else if (value !== undefined) {
    found.push({ value, kind, keys: [key] })
  }
}

/** A copy of an object in which what stands directly below it is replaced; the object itself where nothing is. */
export function mapObjects<Node extends object>(
  node: Node,
  kind: ObjectKind,
  replace: (below: ObjectBelow) => unknown,
): Node {
  let copy: JsonRecord | undefined
  const containers = new Map<string, JsonRecord>()
  for (const below of listObjects(node, kind)) {
    const result = replace(below)
    if (result === below.value) continue
    const [key, name] = below.keys
    copy ??= { ...(node as JsonRecord) }
    if (name === undefined) copy[key] = result
    else {
      const container = containers.get(key) ?? copyContainer(copy[key])
      containers.set(key, container)
      if (Array.isArray(container)) container[Number(name)] = result
      else setOwn(container, String(name), result)
      copy[key] = container
    }
  }
  return (copy ?? node) as Node
}

/** A copy of a list or of an object. The items of a list are reached by their indices as well. */
export function copyContainer(value: unknown): JsonRecord {
  return (Array.isArray(value) ? [...value] : { ...Object(value) }) as JsonRecord
}
