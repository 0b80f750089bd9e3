import type { InjectedFault } from '../injected-fault.ts'
import { ANSWER, ANSWER_TEXT, HTML_PAGE, writeAnswer } from '../wire/write-answer.ts'

const dependsOn = [['isRepeatable'], ['answers']] as const

/** Refusals, with and without a reason. */
export const STATUS_FAULTS: readonly InjectedFault[] = [
  {
    name: 'a 500 has no body',
    serve: ({ socket }) => writeAnswer(socket, 500, ''),
    dependsOn,
    ends: 500,
    requests: 3,
    body: { value: undefined },
  },
  {
    name: 'a 502 is an HTML page',
    serve: ({ socket }) => writeAnswer(socket, 502, HTML_PAGE, { 'content-type': 'text/html' }),
    dependsOn,
    ends: 502,
    requests: 3,
    body: { value: HTML_PAGE },
  },
  {
    name: 'a 404 is an HTML page that is called JSON',
    serve: ({ socket }) => writeAnswer(socket, 404, HTML_PAGE),
    dependsOn,
    ends: 404,
    requests: 1,
    body: { value: HTML_PAGE },
  },
  {
    name: 'the method is not implemented',
    serve: ({ socket }) => writeAnswer(socket, 501),
    dependsOn,
    ends: 501,
    requests: 1,
    body: { value: ANSWER },
  },
  {
    name: 'the credential is refused, and there is no other',
    serve: ({ socket }) => writeAnswer(socket, 401),
    dependsOn,
    ends: 401,
    requests: 1,
    body: { value: ANSWER },
  },
  {
    name: 'the server is unavailable once',
    serve: ({ socket, number }) => writeAnswer(socket, number === 1 ? 503 : 200, ANSWER_TEXT),
    dependsOn: [['method', 'idempotency'], ['credentials'], ['answers']],
    ends: 200,
    requests: 2,
    endsOnce: 503,
    body: { value: ANSWER },
  },
  {
    name: 'the gateway times out twice',
    serve: ({ socket, number }) => writeAnswer(socket, number < 3 ? 504 : 200, ANSWER_TEXT),
    dependsOn,
    ends: 200,
    requests: 3,
    endsOnce: 504,
    body: { value: ANSWER },
  },
  {
    name: 'the server is too busy and does not say for how long',
    isRefusal: true,
    serve: ({ socket }) => writeAnswer(socket, 429),
    dependsOn: [...dependsOn, ['isRepeatable', 'isRepeatableAfter429']],
    ends: 429,
    requests: 3,
    body: { value: ANSWER },
  },
]
