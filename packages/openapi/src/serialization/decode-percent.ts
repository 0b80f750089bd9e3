/** A percent-encoded text, decoded; as it is where it is not percent-encoded. */
export function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
