import { isRecord } from '../../document/record.ts'
import type { Pair } from '../pair.ts'
import { entriesOfParts, flattenParts, readAlternating } from './parts.ts'
import type { Kind, PairStyle, Parts, Styled } from './style.ts'

/** `id=1&id=2` and `role=admin`, or not exploded `id=1,2`: the usual style of queries, cookies and forms. */
export const form: PairStyle = {
  write: (styled, parts) => (styled.explode ? writeSpread(styled, parts) : writeJoined(styled, parts, ',')),
  read: (styled, kind, pairs) =>
    styled.explode
      ? readSpread(styled, kind, pairs)
      : readJoined(styled, kind, pairs, text => text.split(',').map(styled.letters.decode)),
}

/** Each item with the name, each property with its own. */
export function writeSpread({ name, letters: { encode } }: Styled, parts: Parts): Pair[] {
  if (isRecord(parts)) return entriesOfParts(parts).map(([key, value]) => ({ name: key, text: encode(value) }))
  return [parts].flat().map(item => ({ name, text: encode(String(item)) }))
}

/** Everything in one text. */
export function writeJoined({ name, letters }: Styled, parts: Parts, delimiter: string): Pair[] {
  return [{ name, text: flattenParts(parts, letters).join(delimiter) }]
}

/** What {@link writeSpread} wrote. `pairs` are those that belong to the parameter, whatever they are called. */
export function readSpread(
  { name, letters: { decode } }: Styled,
  kind: Kind,
  pairs: readonly Pair[],
): Parts | undefined {
  const named = pairs.filter(pair => pair.name === name).map(({ text }) => decode(text))
  if (kind === 'list') return named
  if (kind === 'text') return named.length > 1 ? named : named[0]
  const names = [...new Set(pairs.map(pair => pair.name))]
  const entries = names.map((key): [string, Parts] => {
    const values = pairs.filter(pair => pair.name === key).map(({ text }) => decode(text))
    return [key, values.length > 1 ? values : (values[0] ?? '')]
  })
  return Object.fromEntries(entries)
}

/** What {@link writeJoined} wrote: one pair. Several are another style, and nothing here. `split` takes the text apart. */
export function readJoined(
  { name, letters: { decode } }: Styled,
  kind: Kind,
  pairs: readonly Pair[],
  split: (text: string) => string[],
): Parts | undefined {
  const [pair, ...others] = pairs.filter(pair => pair.name === name)
  if (!pair || others.length > 0) return undefined
  if (kind === 'text') return decode(pair.text)
  return kind === 'list' ? split(pair.text) : readAlternating(split(pair.text))
}
