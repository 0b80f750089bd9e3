/**
 * The lines of a text that arrives in pieces, without what ends them: CR, LF or both. The last one need not end. Whoever stops reading
 * closes the connection.
 */
export async function* readLines(
  body: ReadableStream<Uint8Array<ArrayBuffer>> | null,
): AsyncGenerator<string, void, undefined> {
  if (!body) return
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  // A CR at the end of a piece may be half of an end of line.
  let held = ''
  try {
    for (;;) {
      const { value, done } = await reader.read()
      const piece = held + decoder.decode(value, { stream: !done })
      held = !done && piece.endsWith('\r') ? '\r' : ''
      // Not the rest once more with each piece: a line may have very many.
      const [begun = '', ...lines] = piece.slice(0, piece.length - held.length).split(/\r\n?|\n/)
      rest += begun
      for (const line of lines) {
        yield rest
        rest = line
      }
      if (!done) continue
      if (rest) yield rest
      return
    }
  } finally {
    // Nobody waits for it: it may have ended already.
    reader.cancel().catch(() => undefined)
  }
}
