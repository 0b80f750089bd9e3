import { isRecord } from '../../document/record.ts'
import { entriesOfParts, flattenParts, readAlternating, readAssignments } from './parts.ts'
import type { Kind, Parts, Styled, TextStyle } from './style.ts'

/** `1,2` and `role,admin`, or exploded `role=admin`: the usual style of paths and headers. */
export const simple: TextStyle = {
  write: ({ explode, letters }, parts) => writeDelimited(parts, explode, letters, ','),
  read: ({ explode, letters }, kind, text) => readDelimited(kind, text, explode, letters, ','),
}

/** What the styles of paths and headers have in common. Exploded, an object is assignments. */
export function writeDelimited(parts: Parts, explode: boolean, letters: Styled['letters'], delimiter: string): string {
  if (!explode || !isRecord(parts)) return flattenParts(parts, letters).join(delimiter)
  const assignments = entriesOfParts(parts).map(entry => entry.map(letters.encode).join('='))
  return assignments.join(delimiter)
}

/** The other way. Around the items of a header there may be blanks: https://www.rfc-editor.org/rfc/rfc9110#section-5.6.1 */
export function readDelimited(
  kind: Kind,
  text: string,
  explode: boolean,
  letters: Styled['letters'],
  delimiter: string,
): Parts | undefined {
  if (kind === 'text') return letters.decode(text)
  const texts = text.split(delimiter)
  if (kind === 'object' && explode) return readAssignments(texts, letters)
  const decoded = texts.map(letters.decode)
  return kind === 'object' ? readAlternating(decoded) : decoded
}
