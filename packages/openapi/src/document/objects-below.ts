import { listFields, namedIn, type ObjectKind } from './object-kinds.ts'
import { isRecord, type JsonRecord } from './record.ts'

/** A value below an object where the standard wants another object, and the keys that lead to it. */
export interface ObjectBelow {
  readonly value: unknown
  readonly kind: ObjectKind
  readonly keys: readonly [string] | readonly [string, string | number]
}

/** What stands directly below an object where the standard has other objects; a document may have something else there. */
export function listObjects(object: object, kind: ObjectKind): ObjectBelow[] {
  const node = object as Readonly<JsonRecord>
  const named = Object.keys(node).flatMap((key): ObjectBelow[] => {
    const below = namedIn(kind, key)
    return below ? [{ value: node[key], kind: below, keys: [key] }] : []
  })
  const fields = listFields(kind).flatMap(([key, holding]): ObjectBelow[] => {
    const value = Object.hasOwn(node, key) ? node[key] : undefined
    const isMap = holding.as === 'map'
    if (value === undefined) return []
    if (Array.isArray(value)) {
      return isMap ? [] : value.map((item, index) => ({ value: item, kind: holding.kind, keys: [key, index] }))
    }
    if (!isMap) return [{ value, kind: holding.kind, keys: [key] }]
    return Object.entries(isRecord(value) ? value : {}).map(([name, item]) => ({
      value: item,
      kind: holding.kind,
      keys: [key, name],
    }))
  })
  return [...named, ...fields]
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
      container[name] = result
      copy[key] = container
    }
  }
  return (copy ?? node) as Node
}

/** A copy of a list or of an object. The items of a list are reached by their indices as well. */
export function copyContainer(value: unknown): JsonRecord {
  return (Array.isArray(value) ? [...value] : { ...Object(value) }) as JsonRecord
}
