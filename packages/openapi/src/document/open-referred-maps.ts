import { joinPointer, readPointer } from './json-pointer.ts'
import { mapDocument, type ReplaceObject } from './map-document.ts'
import { holdingOf } from './object-kinds.ts'
import type { OpenApiDocument } from './openapi-document.ts'
import { isRecord, type JsonRecord } from './record.ts'
import { referenceIn } from './reference.ts'
import type { UpgradeNote } from './upgrade-note.ts'

/** So many entries may come to stand in places of references, all in all. */
const MOST_ENTRIES = 100_000

/**
 * A document in which maps are there that are only referred to. The standard has references in place of objects, and people write
 * them in place of maps as well: `content: { $ref: '#/components/mediaTypes/Thing' }`. The given document is not changed.
 */
export function openReferredMaps(document: OpenApiDocument, note: UpgradeNote): OpenApiDocument {
  let left = MOST_ENTRIES
  const open: ReplaceObject = ({ kind, node, pointer }) => {
    let opened = node
    for (const key of Object.keys(node)) {
      const entries = holdingOf(kind, key)?.as === 'map' ? entriesOf(document, node[key]) : undefined
      if (!entries || Object.keys(entries).length > left) continue
      left -= Object.keys(entries).length
      note(joinPointer(pointer, key), 'refers to a map, whose entries stand here now')
      opened = { ...opened, [key]: entries }
    }
    return opened
  }
  return mapDocument(document, ({ node }) => node, { open })
}

/** What a map consists of that refers to another one; undefined where it does not, or where that leads to no map. */
function entriesOf(document: OpenApiDocument, map: unknown, trail: readonly unknown[] = []): JsonRecord | undefined {
  const reference = referenceIn(map)
  if (!isRecord(map) || !reference?.startsWith('#/') || trail.includes(map)) return undefined
  const target = readPointer(document, reference)?.value
  if (!isRecord(target)) return undefined
  const { $ref: _, ...own } = map
  const named = referenceIn(target) === undefined ? target : entriesOf(document, target, [...trail, map])
  return named && { ...named, ...own }
}
