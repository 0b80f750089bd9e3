/**
 * Whether a header can be sent, in memory and on a port: `Headers` take characters that Node sends to nobody.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-5.5
 */
export function canSendHeader(name: string, value: string): boolean {
  const hasName = /^[\w!#$%&'*+.^`|~-]+$/.test(name)
  // Line breaks around a value are no part of it.
  return hasName && /^[\t\n\r\x20-\x7e\x80-\xff]*$/.test(value) && !/[\n\r]/.test(value.trim())
}
