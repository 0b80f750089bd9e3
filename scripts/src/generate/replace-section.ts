/**
 * Puts text between the two marks of a page and leaves the rest, which people write, as it is.
 *
 * @param name what stands in the marks: `operations` in `<!-- operations:start -->`.
 * @param file for the message.
 * @throws when the marks are missing, saying what to add.
 */
export function replaceSection(page: string, name: string, text: string, file: string): string {
  const [opening, closing] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`]
  const start = findLine(page, opening)
  const end = findLine(page, closing)
  if (start === -1 || end < start) {
    throw new Error(`${file} has no place for its ${name}. Add two lines to it: ${opening} and ${closing}`)
  }
  return `${page.slice(0, start + opening.length)}\n\n${text}\n\n${page.slice(end)}`
}

/** Where a line has this text and no other: what a document says may stand in a line, and is none. */
function findLine(page: string, text: string): number {
  return `\n${page}\n`.search(new RegExp(`\\n${text}\\r?\\n`))
}
