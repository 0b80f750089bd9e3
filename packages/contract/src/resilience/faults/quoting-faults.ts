import type { Fault } from '../fault.ts'
import type { Arrival } from '../wire/request-reader.ts'
import { writeAnswer } from '../wire/write-answer.ts'

/** Headers that no vendor reads a credential from. */
const PUBLIC = /^(host|connection|accept|accept-[a-z]+|user-agent|content-[a-z]+|sec-fetch-mode):/i

/** What a vendor says that quotes the credential it refuses. */
function complain({ head, target }: Arrival): string {
  const [, ...headers] = head.split('\r\n')
  return `Not accepted: ${headers.filter(header => !PUBLIC.test(header)).join('; ')} for ${target}`
}

const HTML = { 'content-type': 'text/html' }

/** Vendors that quote credentials. Whether these come through is looked at after every call, whatever its fault. */
export const QUOTING_FAULTS: readonly Fault[] = [
  {
    name: 'JSON quotes the credential',
    serve: ({ socket, arrival }) => writeAnswer(socket, 401, JSON.stringify({ message: complain(arrival) })),
    ends: 401,
    requests: 1,
  },
  {
    name: 'JSON quotes the credential with escaped slashes, as PHP writes them',
    serve: ({ socket, arrival }) => {
      const json = JSON.stringify({ message: complain(arrival), errors: [{ header: [complain(arrival)] }] })
      writeAnswer(socket, 403, json.replaceAll('/', '\\/'))
    },
    ends: 403,
    requests: 1,
  },
  {
    name: 'a text quotes the credential',
    serve: ({ socket, arrival }) => writeAnswer(socket, 400, complain(arrival), { 'content-type': 'text/plain' }),
    ends: 400,
    requests: 1,
  },
  {
    name: 'an HTML page quotes the credential',
    serve: ({ socket, arrival }) => writeAnswer(socket, 500, `<pre>${complain(arrival)}</pre>`, HTML),
    ends: 500,
    requests: 3,
  },
  {
    name: 'an HTML page with status 200 quotes the credential',
    serve: ({ socket, arrival }) => writeAnswer(socket, 200, `<pre>${complain(arrival)}</pre>`, HTML),
    ends: 'ParseError',
    requests: 1,
    needsJson: true,
  },
]
