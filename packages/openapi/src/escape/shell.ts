/** A text as one word for a POSIX shell, where nothing is special inside single quotes but the quote itself. */
export function quoteForShell(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}
