import type { InjectedFault } from '../injected-fault.ts'
import type { WireRequest } from '../wire/read-requests.ts'
import { writeAnswer } from '../wire/write-answer.ts'

/** A credential looks as it travels: `user%3Asecret` in a query is `dXNlcjpzZWNyZXQ=` in a header. */
const dependsOn = [['credentials']] as const

/** Headers that no vendor reads a credential from. */
const PUBLIC = /^(host|connection|accept|accept-[a-z]+|user-agent|content-[a-z]+|sec-fetch-mode):/i

/** What a vendor says that quotes the credential it refuses. */
function complain({ head, target }: WireRequest): string {
  const [, ...headers] = head.split('\r\n')
  return `Not accepted: ${headers.filter(header => !PUBLIC.test(header)).join('; ')} for ${target}`
}

const HTML = { 'content-type': 'text/html' }

/** Vendors that quote credentials. Whether these come through is looked at after every call, whatever its fault. */
export const QUOTING_FAULTS: readonly InjectedFault[] = [
  {
    name: 'JSON quotes the credential',
    serve: ({ socket, request }) => writeAnswer(socket, 401, JSON.stringify({ message: complain(request) })),
    dependsOn,
    ends: 401,
    requests: 1,
  },
  {
    name: 'JSON quotes the credential with escaped slashes, as PHP writes them',
    serve: ({ socket, request }) => {
      const json = JSON.stringify({ message: complain(request), errors: [{ header: [complain(request)] }] })
      writeAnswer(socket, 403, json.replaceAll('/', '\\/'))
    },
    dependsOn,
    ends: 403,
    requests: 1,
  },
  {
    name: 'a text quotes the credential',
    serve: ({ socket, request }) => writeAnswer(socket, 400, complain(request), { 'content-type': 'text/plain' }),
    dependsOn,
    ends: 400,
    requests: 1,
  },
  {
    name: 'an HTML page quotes the credential',
    serve: ({ socket, request }) => writeAnswer(socket, 500, `<pre>${complain(request)}</pre>`, HTML),
    dependsOn,
    ends: 500,
    requests: 3,
  },
  {
    name: 'an HTML page with status 200 quotes the credential',
    serve: ({ socket, request }) => writeAnswer(socket, 200, `<pre>${complain(request)}</pre>`, HTML),
    dependsOn,
    ends: 'ParseError',
    requests: 1,
    needsJson: true,
  },
]
