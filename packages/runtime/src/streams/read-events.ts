import { readLines } from './read-lines.ts'

/** An event of a stream, as `EventSource` gives it. */
export interface ServerSentEvent {
  /** What kind of event it is: `message` where it does not say. */
  readonly type: string
  /** Its lines, joined. */
  readonly data: string
  /** The last id that the stream has named: where to go on, in the header `Last-Event-ID`. Empty without one. */
  readonly id: string
}

/**
 * The events of an answer that is `text/event-stream`, as they arrive.
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
 * @example
 * const response = await asResponse(client.watchContacts)
 * for await (const { type, data } of readEvents(response)) console.log(type, JSON.parse(data))
 */
export async function* readEvents({ body }: Response): AsyncGenerator<ServerSentEvent, void, undefined> {
  let type = ''
  let data: string[] = []
  let id = ''
  for await (const line of readLines(body)) {
    if (line === '') {
      if (data.length > 0) yield { type: type || 'message', data: data.join('\n'), id }
      type = ''
      data = []
      continue
    }
    const [, name, value = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? []
    if (name === 'event') type = value
    else if (name === 'data') data.push(value)
    else if (name === 'id' && !value.includes('\0')) id = value
  }
}
