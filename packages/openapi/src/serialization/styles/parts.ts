import { isRecord } from '../../document/record.ts'
import type { Letters } from '../letters.ts'
import type { Parts } from './style.ts'

/** The names and values of an object, as they are written one after the other. */
export function entriesOfParts(parts: Parts): [string, string][] {
  return Object.entries(parts).map(([name, value]) => [name, String(value)])
}

/** The texts that stand in one text: items, or by turns the names and the values of an object. */
export function flattenParts(parts: Parts, { encode }: Letters): string[] {
  const texts = isRecord(parts) ? entriesOfParts(parts).flat() : [parts].flat().map(String)
  return texts.map(encode)
}

/** `role,admin,name,Ada` is `{ role: 'admin', name: 'Ada' }`. Nothing where a name has no value. */
export function readAlternating(texts: readonly string[]): Parts | undefined {
  if (texts.length === 1 && texts[0] === '') return {}
  if (texts.length % 2 !== 0) return undefined
  return Object.fromEntries(texts.flatMap((text, index) => (index % 2 === 0 ? [[text, texts[index + 1] ?? '']] : [])))
}

/** `role=admin` for each name and value. Nothing where one of the texts has no equals sign. */
export function readAssignments(texts: readonly string[], { decode }: Letters): Parts | undefined {
  if (texts.length === 1 && texts[0] === '') return {}
  const entries = texts.map(text => {
    const [name = '', ...value] = text.split('=')
    return value.length > 0 ? [decode(name), decode(value.join('='))] : undefined
  })
  return entries.every(entry => entry !== undefined) ? Object.fromEntries(entries) : undefined
}
