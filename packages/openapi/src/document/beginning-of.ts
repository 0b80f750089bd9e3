/** A text, or the beginning of one that has more characters than a message should have of it. */
export function beginningOf(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most)}…` : text
}
