/**
 * The items of a header that is a list. A comma within quotes separates nothing, and quotes that nobody closes end where the header
 * does, so that each letter is read once.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-5.6.1
 */
export function splitHeaderList(text: string): string[] {
  return text.match(/(?:"(?:\\.|[^"\\])*(?:"|\\?$)|[^,"])+/gs) ?? []
}
