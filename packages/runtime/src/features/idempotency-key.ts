/**
 * Makes a key by which a vendor recognizes a request that it has seen: the feature of clients whose spec has a header
 * `Idempotency-Key`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9562#section-5.4
 */
export function createIdempotencyKey(): string {
  // Browsers keep it from pages that came without https.
  if (crypto.randomUUID) return crypto.randomUUID()
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const digits = Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
  return digits.replace(/(.{8})(.{4}).(.{3}).(.{3})/, '$1-$2-4$3-a$4-')
}
