import { readLines } from './read-lines.ts'

/**
 * The values of an answer that has one value a line, as they arrive: NDJSON, JSON Lines or a JSON text sequence. Empty lines are none.
 *
 * @throws {SyntaxError} for a line that is no JSON.
 * @example
 * const response = await asResponse(client.exportContacts)
 * for await (const contact of readJsonLines<Contact>(response)) console.log(contact)
 */
export async function* readJsonLines<Value = unknown>({ body }: Response): AsyncGenerator<Value, void, undefined> {
  let number = 0
  for await (const line of readLines(body)) {
    number++
    // https://www.rfc-editor.org/rfc/rfc7464 begins each with it.
    const text = (line.startsWith(RECORD_SEPARATOR) ? line.slice(1) : line).trim()
    if (text) yield parseLine(text, number) as Value
  }
}

function parseLine(text: string, number: number): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Without its cause, which would quote a piece of the body.
    throw new SyntaxError(`line ${number} of the answer is no JSON`)
  }
}

const RECORD_SEPARATOR = '\x1e'
