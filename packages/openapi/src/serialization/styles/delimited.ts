import { form, readJoined, writeJoined } from './form.ts'
import type { PairStyle } from './style.ts'

/** `id=1%202`: blanks between items, and between the names and values of an object. */
export const spaceDelimited = delimitedBy(' ')

/** `id=1%7C2`: the same with vertical bars. */
export const pipeDelimited = delimitedBy('|')

/** The delimiter is percent-encoded itself, so no item can have one. Exploded, all styles are like `form`. */
function delimitedBy(delimiter: string): PairStyle {
  return {
    write: (styled, parts) =>
      styled.explode ? form.write(styled, parts) : writeJoined(styled, parts, styled.letters.encode(delimiter)),
    read: (styled, kind, pairs) =>
      styled.explode
        ? form.read(styled, kind, pairs)
        : readJoined(styled, kind, pairs, text => styled.letters.decode(text).split(delimiter)),
  }
}
