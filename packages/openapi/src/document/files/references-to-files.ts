import { joinPointer } from '../json-pointer.ts'
import { holdingOf, type ObjectKind } from '../object-kinds.ts'
import { isRecord, type JsonRecord } from '../record.ts'
import { referenceIn } from '../reference.ts'
import { type FilePlace, locatePlace, placeBelow, readPlace } from './document-file.ts'
import { LostReference } from './lost-reference.ts'
import type { DocumentFiles } from './open-files.ts'

/**
 * Where a reference leads that stands in a file: undefined where there is none, or where it leads from the first file to itself.
 * @throws when it leads nowhere, with the line on which it stands.
 */
export function findTarget(
  reference: string | undefined,
  place: FilePlace,
  { root, open }: DocumentFiles,
): FilePlace | undefined {
  if (reference === undefined || (reference.startsWith('#') && place.file === root)) return undefined
  const [address = '', fragment = ''] = reference.split(/#(.*)/s)
  try {
    const file = address === '' ? place.file : open(address, place.file)
    if (fragment !== '' && !fragment.startsWith('/'))
      throw new LostReference('names no place in a file. Write it as #/…')
    const target = locatePlace({ file, pointer: `#${fragment}` })
    if (!target) throw new LostReference(`leads nowhere in ${file.name}. Correct it, or add what it names.`)
    return target
  } catch (cause) {
    if (!(cause instanceof LostReference)) throw cause
    const { line, column } = place.file.locate(place.pointer)
    throw new Error(`${place.file.name}:${line}:${column}: the $ref ${reference} ${cause.message}`, {
      cause,
    })
  }
}

/**
 * An object in whose maps each entry refers to a file by itself. The standard has references in place of objects, and people
 * write them in place of maps as well: `schemas: { $ref: schemas.yaml }`.
 */
export function openMaps(node: JsonRecord, kind: ObjectKind, place: FilePlace, files: DocumentFiles): JsonRecord {
  let opened = node
  for (const key of Object.keys(node)) {
    const map = node[key]
    const reference = referenceIn(map)
    if (!isRecord(map) || reference === undefined || holdingOf(kind, key)?.as !== 'map') continue
    const target = findTarget(reference, placeBelow(place, [key]), files)
    if (target) opened = { ...opened, [key]: openMap(map, reference, readPlace(target)) }
  }
  return opened
}

function openMap({ $ref: _, ...own }: JsonRecord, reference: string, named: unknown): JsonRecord {
  const base = reference.includes('#') ? reference.replace(/\/$/, '') : `${reference}#`
  const names = isRecord(named) ? Object.keys(named) : []
  return { ...Object.fromEntries(names.map(name => [name, { $ref: joinPointer(base, name) }])), ...own }
}
