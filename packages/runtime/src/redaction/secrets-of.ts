/**
 * The secrets in the value of a header: what stands behind its scheme, of basic authentication user and password as well as the
 * password alone, which are UTF-8, and the longer values of pairs, such as those of cookies and of OAuth.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-11.4
 * @see https://www.rfc-editor.org/rfc/rfc7617#section-2
 * @example
 * secretsOf('Basic YWRhOnBhc3M=') // ['YWRhOnBhc3M=', 'ada:pass', 'pass']
 */
export function secretsOf(value: string): string[] {
  const [, basic, known, credential = value] = /^(?:(basic)|(bearer|token)|\S+) +(.+)/i.exec(value) ?? []
  if (!basic) {
    const pairs = Array.from(value.matchAll(PAIR), ([, part]) => part as string)
    return [...new Set([...(known ? [] : [value]), credential, ...pairs])]
  }
  try {
    const pair = new TextDecoder().decode(Uint8Array.from(atob(credential), letter => letter.charCodeAt(0)))
    return [credential, pair, pair.slice(pair.indexOf(':') + 1)]
  } catch {
    // No base64, so there is no pair in it.
    return [credential]
  }
}

/** A shorter value is a setting, such as a language. */
const PAIR = /=\s*"?([^\s;,"=]{8,})/g
