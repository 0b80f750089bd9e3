import { copyValue } from './copy-value.ts'
import { createSecretFinder } from './find-secrets.ts'
import { REDACTED } from './redacted.ts'

/** Takes secrets out of what people will read. */
export interface Redactor {
  /**
   * A text without the secrets. One that holds none comes back as it is.
   * @param most how many characters of it there have to be. By default all.
   */
  redact(text: string, most?: number): string
  /**
   * A copy of a value without the secrets: of its texts, numbers and keys, and of errors with what they carry. Of what
   * cannot be looked into, such as bytes, functions and private fields, nothing is left.
   */
  redactValue(value: unknown): unknown
  /** Whether a text holds a secret, however it is written. */
  reveals(text: string): boolean
}

/**
 * Creates a redactor of secrets, which it recognizes in every spelling: percent-encoded, in a form, escaped in JSON or
 * HTML, in a JSON pointer, in base64 and base64url, also of a longer text, as the numbers of its bytes, and one inside another. A secret
 * of less than six characters is one only where it is a value by itself, such as in `?pin=1234` or `"1234"`, and not a word of a sentence.
 *
 * @param secrets such as tokens, or what {@link secretsOf} finds in a header.
 * @example
 * const redactor = createRedactor(['top/secret'])
 * redactor.redact('GET /orders?key=top%2Fsecret') // 'GET /orders?key=[redacted]'
 */
export function createRedactor(secrets: Iterable<string>): Redactor {
  const find = createSecretFinder(secrets)
  const hide = (text: string, most = text.length, work?: { readings: number }) => {
    let redacted = ''
    let shown = 0
    for (const [start, end] of find(text, most, work)) {
      // Of secrets that overlap nothing is left over.
      if (start > shown || !shown) redacted += text.slice(shown, start) + REDACTED
      shown = Math.max(shown, end)
    }
    return redacted + text.slice(shown, most)
  }
  return {
    redact: hide,
    redactValue(value) {
      const work = { readings: 0 }
      return copyValue(value, text => hide(text, text.length, work))
    },
    reveals: text => find(text, text.length).length > 0,
  }
}
