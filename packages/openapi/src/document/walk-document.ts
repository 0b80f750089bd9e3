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

  // One generator for all levels: one for each would hand every object up through all of them.
  function* walk(value: unknown, kind: ObjectKind, pointer: string): Generator<DocumentObject> {
    const waiting = [{ value, kind, pointer }]
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { value: node, kind, pointer } = next
      if (!isRecord(node) || !seen.add(node, kind)) continue
      yield { kind, node, pointer }
      references.add(node, kind)
      for (const { value, kind: kindBelow, keys } of listObjects(node, kind).reverse()) {
        waiting.push({ value, kind: kindBelow, pointer: joinPointer(pointer, ...keys) })
      }
    }
  }

  yield* walk(document, 'document', '#')
  for (const { value, kind, keys } of references.targets(document)) yield* walk(value, kind, joinPointer('#', ...keys))
}

/** Which objects were seen, and as what: by mistake or by an alias of YAML one object may stand in places for several kinds. */
class SeenObjects {
  private readonly nodes = new Map<ObjectKind, Set<object>>()

  /** Whether it is new. */
  add(node: object, kind: ObjectKind): boolean {
    const known = this.nodes.get(kind) ?? new Set()
    this.nodes.set(kind, known)
    return known.size < known.add(node).size
  }
}
