import { joinPointer, readPointer } from './json-pointer.ts'
import { isReferable, type ObjectKind } from './object-kinds.ts'
import { isRecord, type JsonRecord } from './record.ts'
import { referenceIn } from './reference.ts'
import { type DocumentObject, listObjects } from './walk-document.ts'

/** Gives an object in place of another one. What is below it was replaced before. */
export type ReplaceObject = (object: DocumentObject) => JsonRecord

/**
 * A document in which objects are replaced: those that have a place in the standard, and those to which only references lead. The
 * given document is not changed; what stays the same is shared with it.
 *
 * @throws when an object contains itself, as an alias of YAML can make it.
 */
export function mapDocument<Document extends object>(document: Document, replace: ReplaceObject): Document {
  const replaced = new Map<ObjectKind, Map<unknown, unknown>>()
  const references: [reference: string, kind: ObjectKind][] = []

  function mapObject(value: unknown, kind: ObjectKind, pointer: string): unknown {
    if (!isRecord(value)) return value
    const known = replaced.get(kind) ?? new Map<unknown, unknown>()
    replaced.set(kind, known)
    if (known.has(value)) return known.get(value) ?? refuseCircle(pointer)
    known.set(value, undefined)
    const reference = isReferable(kind) ? referenceIn(value) : undefined
    if (reference !== undefined) references.push([reference, kind])
    const result = replace({ kind, node: mapBelow(value, kind, pointer), pointer })
    known.set(value, result)
    return result
  }

  function mapBelow(node: JsonRecord, kind: ObjectKind, pointer: string): JsonRecord {
    let copy: JsonRecord | undefined
    const containers = new Map<string, Record<string, unknown>>()
    for (const { value, kind: below, keys } of listObjects(node, kind)) {
      const result = mapObject(value, below, joinPointer(pointer, ...keys))
      if (result === value) continue
      copy ??= { ...node }
      const [key, name] = keys
      if (name === undefined) copy[key] = result
      else {
        const container = containers.get(key) ?? copyOf(node[key])
        containers.set(key, container)
        container[name] = result
        copy[key] = container
      }
    }
    return copy ?? node
  }

  let result: unknown = mapObject(document, 'document', '#')
  // The list grows on the way.
  for (const [reference, kind] of references) {
    const target = reference.startsWith('#/') ? readPointer(document, reference) : undefined
    if (!target || !isRecord(target.value) || replaced.get(kind)?.has(target.value)) continue
    const value = mapObject(target.value, kind, joinPointer('#', ...target.keys))
    if (value !== target.value) result = replaceAt(result, target.keys, value)
  }
  return result as Document
}

/** A copy of a value in which some keys lead to another one. */
function replaceAt(value: unknown, [key, ...others]: readonly string[], other: unknown): unknown {
  if (key === undefined) return other
  const copy = copyOf(value)
  copy[key] = replaceAt(copy[key], others, other)
  return copy
}

function copyOf(value: unknown): Record<string, unknown> {
  // The items of a list are reached by their indices as well.
  return (Array.isArray(value) ? [...value] : { ...Object(value) }) as Record<string, unknown>
}

function refuseCircle(pointer: string): never {
  throw new Error(`${pointer} contains itself, by an alias of YAML. Name it below components, and refer to it.`)
}
