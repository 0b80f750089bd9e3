/** A character as it can be read in a text, and the place behind it. One may have two halves. */
export type Reading = readonly [read: string, end: number]

/** Read where HTML names a character: any one that is no letter or digit. */
export const NAMED = '&;'

/**
 * Everything that can be read at a place of a text: the character itself, and what it stands for as an escape of a URL,
 * of JSON or of HTML, also of one inside another, such as `%5C%22`. A plus is read as the space that it is in a form.
 */
export function readingsAt(text: string, place: number): Reading[] {
  const readings: Reading[] = []
  let read = text.charAt(place)
  let end = place + 1
  // Not without end: the text decides how deep its escapes are nested.
  while (read && readings.length < MOST_LAYERS) {
    readings.push([read === '+' ? ' ' : read, end])
    const match = '%\\&'.includes(read) && ESCAPE.exec(read + text.slice(end, end + LONGEST_ESCAPE))
    if (!match) break
    const [whole, two, four, itself, number, name] = match
    const code = Number(number ? `0${number}` : `0x${two ?? four}`)
    read = itself ?? (name === 'amp' ? '&' : name ? NAMED : code <= 0x10ffff ? String.fromCodePoint(code) : read)
    end += whole.length - 1
  }
  return readings
}

const MOST_LAYERS = 9
const LONGEST_ESCAPE = 20

/**
 * What JSON inside of JSON escapes has several backslashes, each of which is read as one that escapes what follows.
 * @see https://url.spec.whatwg.org/#percent-encoded-bytes
 * @see https://www.rfc-editor.org/rfc/rfc8259#section-7
 * @see https://html.spec.whatwg.org/#character-references
 */
const ESCAPE = /^(?:(?:%|\\x)([\da-f]{2})|\\u([\da-f]{4})|\\(.)|&(?:#|%23)(x[\da-f]+|\d+)(?:;|%3b)?|&(\w+)(?:;|%3b))/i
