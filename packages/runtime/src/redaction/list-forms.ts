/**
 * The texts by which a secret gives itself away, before anything is escaped: itself, as the bytes of UTF-8, in a JSON
 * pointer, in base64 and in base64url, and in hexadecimal digits, together or apart as Node.js shows bytes, or in decimal
 * ones as it writes them in JSON; the last ones also inside of a longer text, unless it is so short that this could be any
 * text.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6901#section-3
 * @see https://www.rfc-editor.org/rfc/rfc4648#section-5
 */
export function listForms(secret: string, isShort: boolean): Set<string> {
  const codes = [...new TextEncoder().encode(secret)]
  const bytes = codes.map(code => String.fromCharCode(code)).join('')
  const pointer = secret.replaceAll('~', '~0').replaceAll('/', '~1')
  const encoded = [
    btoa(bytes).replace(/=+$/, ''),
    ...(isShort ? [] : [0, 1, 2]).map(before => insideBase64(bytes, before)),
  ]
  const url = encoded.map(form => form.replaceAll('+', '-').replaceAll('/', '_'))
  const digits = codes.map(code => code.toString(16).padStart(2, '0'))
  const numbers = isShort ? [] : [codes.join(), digits.join(''), digits.join(' ')]
  const inCapitals = numbers.map(form => form.toUpperCase())
  // A plus as it is read.
  return new Set(
    [secret, bytes, pointer, ...numbers, ...inCapitals, ...encoded, ...url].map(form => form.replaceAll('+', ' ')),
  )
}

/** The characters that bytes alone decide in a longer text in base64, three times so many bytes and some behind its beginning. */
function insideBase64(bytes: string, before: number): string {
  const first = Math.ceil((before * 8) / 6)
  const end = Math.floor(((before + bytes.length) * 8) / 6)
  return btoa('\0'.repeat(before) + bytes).slice(first, end)
}
