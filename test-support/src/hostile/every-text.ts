import { fileURLToPath } from 'node:url'
import { isRecord, joinPointer, type OpenApiDocument, readDocument, walkDocument } from '@crm-clients/openapi/document'

/** A text of a document: a value, or the name of something. */
export interface DocumentText {
  /** Its JSON pointer, or that of what is called so. */
  readonly pointer: string
  /** The keys that lead there. */
  readonly keys: readonly (string | number)[]
  readonly isName: boolean
  /** What it is, whatever document it stands in: `schema/description`, `name in paths`. */
  readonly kind: string
}

/** A document with every object of the standard, each with everything that it may say. */
export function readEverything(): OpenApiDocument {
  return readDocument(fileURLToPath(new URL('everything.yaml', import.meta.url)))
}

/**
 * Every text of a document: each value that is a string, and each key of each object. Nothing is listed by hand: whatever the
 * document holds is found.
 */
export function listTexts(document: object): DocumentText[] {
  const kinds = new Map([...walkDocument(document)].map(({ kind, node }) => [node as object, kind]))
  const found: DocumentText[] = []

  function visit(value: unknown, keys: readonly (string | number)[], owner: string, below: readonly string[]): void {
    if (typeof value === 'string') found.push(textAt(keys, false, [owner, ...below].join('/')))
    if (typeof value !== 'object' || value === null) return
    const own = kinds.get(value)
    const [place, path] = own === undefined ? [owner, below] : [own, []]
    for (const [key, item] of Object.entries(value)) {
      const at = [...keys, Array.isArray(value) ? Number(key) : key]
      if (isRecord(value)) found.push(textAt(at, true, `name in ${[place, ...path].join('/')}`))
      visit(item, at, place, Array.isArray(value) ? [...path, '*'] : [...path, own === undefined ? '*' : key])
    }
  }

  visit(document, [], 'document', [])
  return found
}

function textAt(keys: readonly (string | number)[], isName: boolean, kind: string): DocumentText {
  return { pointer: joinPointer('#', ...keys), keys, isName, kind }
}

/** A copy of a document in which some texts are others. A name that changes changes in what refers to it as well. */
export function plantTexts(document: object, texts: readonly DocumentText[], planted: (old: string) => string): object {
  const names = new Map<string, string>()
  const replaced = new Set(texts.map(({ pointer, isName }) => `${isName} ${pointer}`))

  function copy(value: unknown, pointer: string, moved: string): unknown {
    if (typeof value === 'string') return replaced.has(`false ${pointer}`) ? planted(value) : value
    if (Array.isArray(value))
      return value.map((item, index) => copy(item, joinPointer(pointer, index), joinPointer(moved, index)))
    if (!isRecord(value)) return value
    const entries = Object.entries(value).map(([key, item]) => {
      const at = joinPointer(pointer, key)
      const fresh = replaced.has(`true ${at}`) ? planted(key) : key
      const movedTo = joinPointer(moved, fresh)
      if (movedTo !== at) names.set(at, movedTo)
      return [fresh, copy(item, at, movedTo)] as const
    })
    return Object.fromEntries(entries)
  }

  const result = copy(document, '#', '#')
  return names.size === 0 ? (result as object) : (mendReferences(result, names) as object)
}

function mendReferences(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return names.get(value) ?? value
  if (Array.isArray(value)) return value.map(item => mendReferences(item, names))
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mendReferences(item, names)]))
}
