import { EVERY_REQUEST } from '../choose-shapes.ts'
import type { InjectedFault } from '../injected-fault.ts'
import { ANSWER, ANSWER_TEXT, writeAnswer, writeHead } from '../wire/write-answer.ts'

const dependsOn = [['isRepeatable']] as const

const half = (text: string) => text.slice(0, text.length / 2)

/** More than any client reads of a head. */
const ENDLESS_HEADER = `x-padding: ${'x'.repeat(1000)}\r\n`.repeat(100)

/** Connections that break, at each place where they can. */
export const CONNECTION_FAULTS: readonly InjectedFault[] = [
  {
    name: 'the connection is reset before the request is read',
    accept: socket => socket.resetAndDestroy(),
    dependsOn: [['isRepeatable', 'body']],
    ends: 'ConnectionError',
    requests: 3,
  },
  {
    name: 'the connection is closed before the request is read',
    accept: socket => socket.destroy(),
    dependsOn,
    ends: 'ConnectionError',
    requests: 3,
  },
  {
    name: 'the connection is reset after the request was read',
    serve: ({ socket }) => socket.resetAndDestroy(),
    dependsOn: [EVERY_REQUEST],
    ends: 'ConnectionError',
    requests: 3,
  },
  {
    name: 'the connection is closed after the request was read',
    serve: ({ socket }) => socket.end(),
    dependsOn,
    ends: 'ConnectionError',
    requests: 3,
  },
  {
    name: 'the connection is reset half-way through the head',
    serve: ({ socket }) => socket.write(half(writeHead(200)), () => socket.resetAndDestroy()),
    dependsOn,
    ends: 'ConnectionError',
    requests: 3,
  },
  {
    name: 'the connection is reset half-way through the body',
    serve: ({ socket }) => {
      const head = writeHead(200, { 'content-length': ANSWER_TEXT.length })
      socket.write(head + half(ANSWER_TEXT), () => socket.resetAndDestroy())
    },
    dependsOn,
    ends: 'ConnectionError',
    requests: 3,
    needsBody: true,
  },
  {
    name: 'the connection is closed half-way through the body',
    serve: ({ socket }) => socket.end(writeHead(200, { 'content-length': 1000 }) + ANSWER_TEXT),
    dependsOn,
    ends: 'ConnectionError',
    requests: 3,
    needsBody: true,
  },
  {
    name: 'the last chunk of the body never comes',
    serve: ({ socket }) => {
      const chunk = `${ANSWER_TEXT.length.toString(16)}\r\n${ANSWER_TEXT}\r\n`
      socket.end(writeHead(200, { 'transfer-encoding': 'chunked' }) + chunk)
    },
    dependsOn,
    ends: 'ConnectionError',
    requests: 3,
    needsBody: true,
  },
  {
    name: 'the connection breaks once, and then no more',
    serve: ({ socket, number }) => (number === 1 ? socket.resetAndDestroy() : writeAnswer(socket, 200)),
    dependsOn,
    ends: 200,
    requests: 2,
    endsOnce: 'ConnectionError',
  },
  {
    name: 'the answer is not HTTP',
    serve: ({ socket }) => socket.write('220 mail.example.test ESMTP\r\n'),
    dependsOn,
    ends: 'ConnectionError',
    requests: 3,
  },
  {
    name: 'the answer is the request',
    serve: ({ socket, request }) => socket.write(`${request.head}\r\n\r\n`),
    dependsOn: [['credentials']],
    ends: 'ConnectionError',
    requests: 3,
  },
  {
    name: 'the head is too long',
    serve: ({ socket }) => socket.write(half(writeHead(200)) + ENDLESS_HEADER),
    dependsOn,
    ends: 'ConnectionError',
    requests: 3,
  },
  {
    name: 'early hints come before the answer',
    serve: ({ socket }) => {
      socket.write('HTTP/1.1 103 Early Hints\r\nlink: </style.css>; rel=preload\r\n\r\n')
      writeAnswer(socket, 200)
    },
    dependsOn: [['answers']],
    ends: 200,
    requests: 1,
    body: { value: ANSWER },
  },
]
