import { joinPointer } from './json-pointer.ts'
import { MetReferences } from './met-references.ts'
import type { ObjectKind } from './object-kinds.ts'
import { listObjects } from './objects-below.ts'
import { isRecord, type JsonRecord } from './record.ts'

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
  const references = new MetReferences()

  function* walk(value: unknown, kind: ObjectKind, pointer: string): Generator<DocumentObject> {
    if (!isRecord(value) || !seen.add(value, kind)) return
    yield { kind, node: value, pointer }
    references.add(value, kind)
    for (const below of listObjects(value, kind)) {
      yield* walk(below.value, below.kind, joinPointer(pointer, ...below.keys))
    }
  }

  yield* walk(document, 'document', '#')
  for (const { value, kind, keys } of references.targets(document)) yield* walk(value, kind, joinPointer('#', ...keys))
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
