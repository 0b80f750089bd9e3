/** What is wrong with what is none. */
export const UNSENDABLE = 'has a character no header can carry'

/**
 * Whether these can be a header.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-5
 */
export function isHeader(name: string, value: string): boolean {
  return /^[\w!#$%&'*+.^`|~-]+$/.test(name) && !/[^\t -~\x80-\xff]/.test(value)
}
