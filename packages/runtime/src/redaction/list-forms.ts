/**
 * The texts by which a secret gives itself away, before anything is escaped: itself, as the bytes of UTF-8, in a JSON
 * pointer, in base64 and in base64url.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6901#section-3
 * @see https://www.rfc-editor.org/rfc/rfc4648#section-5
 */
export function listForms(secret: string): Set<string> {
  const bytes = String.fromCharCode(...new TextEncoder().encode(secret))
  const base64 = btoa(bytes).replace(/=+$/, '')
  const base64url = base64.replaceAll('+', '-').replaceAll('/', '_')
  const pointer = secret.replaceAll('~', '~0').replaceAll('/', '~1')
  // A plus as it is read.
  return new Set([secret, bytes, pointer, base64, base64url].map(form => form.replaceAll('+', ' ')))
}
