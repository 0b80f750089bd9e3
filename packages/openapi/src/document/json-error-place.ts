import { placeAt } from './place-at.ts'
import type { TextPlace } from './yaml.ts'

/** One token of JSON: punctuation, a string, or a scalar. @see https://www.rfc-editor.org/rfc/rfc8259 */
const TOKEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids control characters in strings
  /[\t\n\r ]*(?:([{}[\],:])|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y

type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma' | 'nothing'

/**
 * Where a text stops being JSON: line and column, from 1. `JSON.parse` tells only for some errors.
 * The text has to be one that `JSON.parse` refuses.
 */
export function locateJsonError(text: string): TextPlace {
  return placeAt(text, findOffset(text))
}

function findOffset(text: string): number {
  const open: string[] = []
  let expected: Expected = 'value'
  for (let end = 0; ; end = TOKEN.lastIndex) {
    TOKEN.lastIndex = end
    const match = TOKEN.exec(text)
    const start = end + (/^[\t\n\r ]*/.exec(text.slice(end))?.[0].length ?? 0)
    if (!match) return start
    const kind = match[1] ?? (text[start] === '"' ? 'string' : 'scalar')
    const next = advance(expected, kind, open)
    if (!next) return start
    expected = next
    TOKEN.lastIndex = end + match[0].length
  }
}

/** What may follow a token; undefined when the token itself may not stand there. */
function advance(expected: Expected, kind: string, open: string[]): Expected | undefined {
  const afterValue = (): Expected => (open.length > 0 ? 'comma' : 'nothing')
  if (kind === '}' || kind === ']') {
    const isEmpty = expected === (kind === '}' ? 'key or end' : 'value or end')
    if (open.at(-1) !== kind || !(isEmpty || expected === 'comma')) return undefined
    open.pop()
    return afterValue()
  }
  if (expected === 'colon') return kind === ':' ? 'value' : undefined
  if (expected === 'comma') return kind !== ',' ? undefined : open.at(-1) === '}' ? 'key' : 'value'
  if (expected === 'key' || expected === 'key or end') return kind === 'string' ? 'colon' : undefined
  if (expected === 'nothing' || kind === ',' || kind === ':') return undefined
  if (kind !== '{' && kind !== '[') return afterValue()
  open.push(kind === '{' ? '}' : ']')
  return kind === '{' ? 'key or end' : 'value or end'
}
