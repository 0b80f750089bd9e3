import { joinPointer, readPointer } from './json-pointer.ts'
import { holdingOf, isReferable, listFields, namedIn, type ObjectKind } from './object-kinds.ts'
import { isRecord, type JsonRecord } from './record.ts'
import { referenceIn } from './reference.ts'

/** An object of a document. Where a reference stands in its place, that is the node. */
export interface DocumentObject {
  readonly kind: ObjectKind
  readonly node: JsonRecord
  /** Its JSON pointer: `#/components/schemas/Contact`. */
  readonly pointer: string
}

/**
 * Walks through the objects of a document, each once, from the outside in: those that have a place in the standard, and behind
 * them those to which only references lead. Data is left out, as are schemas that are booleans. Whoever changes an object on the
 * way changes what is walked next.
 *
 * @example
 * const patterns = [...walkDocument(document)].filter(({ kind, node }) => kind === 'schema' && 'pattern' in node)
 */
export function* walkDocument(document: object): Generator<DocumentObject> {
  const seen = new SeenObjects()
  const references: [reference: string, kind: ObjectKind][] = []

  function* walk(value: unknown, kind: ObjectKind, pointer: string): Generator<DocumentObject> {
    if (!isRecord(value) || !seen.add(value, kind)) return
    yield { kind, node: value, pointer }
    const reference = isReferable(kind) ? referenceIn(value) : undefined
    if (reference !== undefined) references.push([reference, kind])
    for (const below of listObjects(value, kind)) {
      yield* walk(below.value, below.kind, joinPointer(pointer, ...below.keys))
    }
  }

  yield* walk(document, 'document', '#')
  // The list grows on the way.
  for (const [reference, kind] of references) {
    const target = reference.startsWith('#/') ? readPointer(document, reference) : undefined
    if (target) yield* walk(target.value, kind, joinPointer('#', ...target.keys))
  }
}

/** A value below an object where the standard wants another object, and the keys that lead to it. */
export interface ObjectBelow {
  readonly value: unknown
  readonly kind: ObjectKind
  readonly keys: readonly [string] | readonly [string, string | number]
}

/** What stands directly below an object where the standard has other objects; a document may have something else there. */
export function listObjects(node: JsonRecord, kind: ObjectKind): ObjectBelow[] {
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

/**
 * For each key of a JSON pointer, the kind of object of which it is a field: undefined for a name that people gave, an index,
 * and whatever is inside of data.
 * @example listFieldKinds('#/components/schemas/Contact/properties') // ['document', 'components', undefined, 'schema']
 */
export function listFieldKinds(keys: readonly string[]): (ObjectKind | undefined)[] {
  // Either inside of an object, at the names or indices below one of its fields, or in data.
  let place: { readonly kind: ObjectKind; readonly isName: boolean } | undefined = { kind: 'document', isName: false }
  return keys.map(key => {
    const current = place
    if (!current) return undefined
    if (current.isName) {
      place = { kind: current.kind, isName: false }
      return undefined
    }
    const holding = holdingOf(current.kind, key)
    place = holding && { kind: holding.kind, isName: holding.as !== 'one' }
    return namedIn(current.kind, key) ? undefined : current.kind
  })
}

/** Which objects were seen, and as what: by mistake or by an alias of YAML one object may stand in places for several kinds. */
class SeenObjects {
  private readonly kinds = new Map<object, ObjectKind[]>()

  /** Whether it is new. */
  add(node: object, kind: ObjectKind): boolean {
    const kinds = this.kinds.get(node) ?? []
    this.kinds.set(node, [...kinds, kind])
    return !kinds.includes(kind)
  }
}
