/**
 * The secrets in the value of a header: what stands behind its scheme, and of basic authentication user and password as
 * well as the password alone, which are UTF-8.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7617#section-2
 * @example
 * secretsOf('Basic YWRhOnBhc3M=') // ['YWRhOnBhc3M=', 'ada:pass', 'pass']
 */
export function secretsOf(value: string): string[] {
  const [, basic, credential = value] = /^(?:(basic)|bearer|token) +(.+)/i.exec(value) ?? []
  if (!basic) return [credential]
  try {
    const pair = new TextDecoder().decode(Uint8Array.from(atob(credential), letter => letter.charCodeAt(0)))
    return [credential, pair, pair.slice(pair.indexOf(':') + 1)]
  } catch {
    // No base64, so there is no pair in it.
    return [credential]
  }
}
