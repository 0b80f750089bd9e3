import { isSecretName, REDACTED } from '@crm-clients/runtime/redaction'

/** What a text says of a secret, such as `?access_token=…`, `password: …`, or what stands in XML or in a part of JSON. */
interface NamedText {
  readonly start: number
  readonly value: string
}

/** Anything that may be a name, one at a time: what stands behind one that is none may hold another. */
const NAME = /[\w.-]+/g

/** Where there are quotes a value ends with them, and else with the word. */
const VALUE = readValues(String.raw`(?:["'\\]|%22|&quot;)*`, '(?:(?:bearer|basic|token) +)?')

function readValues(quotes: string, scheme: string): RegExp {
  const quoted = String.raw`\\*["']${scheme}([^"'\\]+)`
  const word = String.raw`${quotes}${scheme}([^\s"'<>&;,\\()[\]{}]+)`
  return new RegExp(String.raw`${quotes}\s*(?:[=:>]|%3d)\s*(?:${quoted}|${word})`, 'iy')
}

function* findNamed(text: string): Iterable<NamedText> {
  const names = new RegExp(NAME)
  const values = new RegExp(VALUE)
  for (let name = names.exec(text); name; name = names.exec(text)) {
    values.lastIndex = names.lastIndex
    const [, quoted, value = quoted] = (isSecretName(name[0]) && values.exec(text)) || []
    if (value === undefined) continue
    // Each character is looked at once.
    names.lastIndex = values.lastIndex
    yield { start: values.lastIndex - value.length, value }
  }
}

/** What a text for anybody says of secrets by their names. A word behind one, as in `Invalid token: expired`, is likely to be none. */
export function listTextSecrets(text: string): string[] {
  return Array.from(findNamed(text), ({ value }) => value)
    .filter(value => !/^[a-z]+$/i.test(value))
    .flatMap(value => [value, new URLSearchParams(`=${value}`).get('') ?? ''])
}

/** A text without what it says of secrets by their names. */
export function hideNamedTexts(text: string): string {
  let shown = 0
  let hidden = ''
  for (const { start, value } of findNamed(text)) {
    hidden += text.slice(shown, start) + REDACTED
    shown = start + value.length
  }
  return hidden + text.slice(shown)
}
