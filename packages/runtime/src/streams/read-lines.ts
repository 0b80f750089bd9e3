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
  try {
    for (;;) {
      const { value, done } = await reader.read()
      rest += decoder.decode(value, { stream: !done })
      // A CR at the end may be half of an end of line.
      const lines = rest.split(done ? /\r\n?|\n/ : /\r\n|\r(?!$)|\n/)
      rest = lines.pop() ?? ''
      yield* lines
      if (!done) continue
      if (rest) yield rest
      return
    }
  } finally {
    // Nobody waits for it: it may have ended already.
    reader.cancel().catch(() => undefined)
  }
}
