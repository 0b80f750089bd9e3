import type { Fault } from '../fault.ts'
import { ANSWER, ANSWER_TEXT, writeAnswer, writeHead } from '../wire/write-answer.ts'

const half = (text: string) => text.slice(0, text.length / 2)

/** More than any client reads of a head. */
const ENDLESS_HEADER = `x-padding: ${'x'.repeat(1000)}\r\n`.repeat(100)

/** Connections that break, at each place where they can. */
export const CONNECTION_FAULTS: readonly Fault[] = [
  {
    name: 'the connection is reset before the request is read',
    accept: socket => socket.resetAndDestroy(),
    ends: 'ConnectionError',
    requests: 3,
  },
  {
    name: 'the connection is closed before the request is read',
    accept: socket => socket.destroy(),
    ends: 'ConnectionError',
    requests: 3,
  },
  {
    name: 'the connection is reset after the request was read',
    serve: ({ socket }) => socket.resetAndDestroy(),
    ends: 'ConnectionError',
    requests: 3,
  },
  {
    name: 'the connection is closed after the request was read',
    serve: ({ socket }) => socket.end(),
    ends: 'ConnectionError',
    requests: 3,
  },
  {
    name: 'the connection is reset half-way through the head',
    serve: ({ socket }) => socket.write(half(writeHead(200)), () => socket.resetAndDestroy()),
    ends: 'ConnectionError',
    requests: 3,
  },
  {
    name: 'the connection is reset half-way through the body',
    serve: ({ socket }) => {
      const head = writeHead(200, { 'content-length': ANSWER_TEXT.length })
      socket.write(head + half(ANSWER_TEXT), () => socket.resetAndDestroy())
    },
    ends: 'ConnectionError',
    requests: 3,
    needsBody: true,
  },
  {
    name: 'the connection is closed half-way through the body',
    serve: ({ socket }) => socket.end(writeHead(200, { 'content-length': 1000 }) + ANSWER_TEXT),
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
    ends: 'ConnectionError',
    requests: 3,
    needsBody: true,
  },
  {
    name: 'the connection breaks once, and then no more',
    serve: ({ socket, number }) => (number === 1 ? socket.resetAndDestroy() : writeAnswer(socket, 200)),
    ends: 200,
    requests: 2,
    endsOnce: 'ConnectionError',
  },
  {
    name: 'the answer is not HTTP',
    serve: ({ socket }) => socket.write('220 mail.example.test ESMTP\r\n'),
    ends: 'ConnectionError',
    requests: 3,
  },
  {
    name: 'the answer is the request',
    serve: ({ socket, arrival }) => socket.write(`${arrival.head}\r\n\r\n`),
    ends: 'ConnectionError',
    requests: 3,
  },
  {
    name: 'the head is too long',
    serve: ({ socket }) => socket.write(half(writeHead(200)) + ENDLESS_HEADER),
    ends: 'ConnectionError',
    requests: 3,
  },
  {
    name: 'early hints come before the answer',
    serve: ({ socket }) => {
      socket.write('HTTP/1.1 103 Early Hints\r\nlink: </style.css>; rel=preload\r\n\r\n')
      writeAnswer(socket, 200)
    },
    ends: 200,
    requests: 1,
    body: { value: ANSWER },
  },
]
