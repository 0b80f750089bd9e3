import { joinPointer } from './json-pointer.ts'
import { MetReferences } from './met-references.ts'
import type { ObjectKind } from './object-kinds.ts'
import { mapObjects } from './objects-below.ts'
import { isRecord, type JsonRecord } from './record.ts'
import { replaceAt } from './replace-at.ts'
import type { DocumentObject } from './walk-document.ts'

/** Gives an object in place of another one. What is below it was replaced before. */
export type ReplaceObject = (object: DocumentObject) => JsonRecord

/** What else becomes of the objects of a document on the way to what replaces them. */
export interface MapOptions {
  /** Kinds of objects into which nobody looks. */
  readonly leaves?: readonly ObjectKind[]
  /** Gives an object in place of another one before anything below it is looked at. */
  readonly open?: ReplaceObject
}

/**
 * A document in which objects are replaced: those that have a place in the standard, and those to which only references lead. The
 * given document is not changed; what stays the same is shared with it.
 *
 * @throws when an object contains itself, as an alias of YAML can make it.
 */
export function mapDocument<Document extends object>(
  document: Document,
  replace: ReplaceObject,
  { leaves = [], open = ({ node }) => node }: MapOptions = {},
): Document {
  const replaced = new Map<ObjectKind, Map<unknown, unknown>>()
  const references = new MetReferences()

  function mapObject(value: unknown, kind: ObjectKind, pointer: string): unknown {
    if (!isRecord(value) || leaves.includes(kind)) return value
    const known = replaced.get(kind) ?? new Map<unknown, unknown>()
    replaced.set(kind, known)
    if (known.has(value)) return known.get(value) ?? refuseCircle(pointer)
    known.set(value, undefined)
    references.add(value, kind)
    const node = mapObjects(open({ kind, node: value, pointer }), kind, below =>
      mapObject(below.value, below.kind, joinPointer(pointer, ...below.keys)),
    )
    const result = replace({ kind, node, pointer })
    known.set(value, result)
    return result
  }

  let result: unknown = mapObject(document, 'document', '#')
  for (const { value, kind, keys } of references.targets(document)) {
    if (replaced.get(kind)?.has(value)) continue
    const replacement = mapObject(value, kind, joinPointer('#', ...keys))
    if (replacement !== value) result = replaceAt(result, keys, replacement)
  }
  return result as Document
}

function refuseCircle(pointer: string): never {
  throw new Error(`${pointer} contains itself, by an alias of YAML. Name it below components, and refer to it.`)
}
