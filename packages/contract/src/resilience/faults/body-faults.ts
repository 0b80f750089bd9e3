import { gzipSync } from 'node:zlib'
import type { InjectedFault } from '../injected-fault.ts'
import { ANSWER, ANSWER_TEXT, HTML_PAGE, writeAnswer, writeHead } from '../wire/write-answer.ts'

/** What a body is read as is decided by what the operation answers. */
const dependsOn = [['answers']] as const

const NOTHING = { value: undefined }
const GZIP = { 'content-encoding': 'gzip' }
const GZIP_HEADER_LENGTH = 10

const zipped = gzipSync(ANSWER_TEXT)

/** Answers that arrive in full, and are not what they say. */
export const BODY_FAULTS: readonly InjectedFault[] = [
  {
    name: 'the content length is too short',
    serve: ({ socket }) => writeAnswer(socket, 200, ANSWER_TEXT, { 'content-length': 10 }),
    dependsOn,
    ends: 'ParseError',
    requests: 1,
    needsJson: true,
  },
  {
    name: 'the body has no length and is cut short',
    serve: ({ socket }) => socket.end(writeHead(200) + ANSWER_TEXT.slice(0, 10)),
    dependsOn,
    ends: 'ParseError',
    requests: 1,
    needsJson: true,
  },
  {
    name: 'JSON is called HTML',
    serve: ({ socket }) => writeAnswer(socket, 200, ANSWER_TEXT, { 'content-type': 'text/html' }),
    dependsOn,
    ends: 200,
    requests: 1,
    body: { value: ANSWER },
    needsJson: true,
  },
  {
    name: 'JSON is called nothing',
    serve: ({ socket }) => writeAnswer(socket, 200, ANSWER_TEXT, { 'content-type': undefined }),
    dependsOn,
    ends: 200,
    requests: 1,
    body: { value: ANSWER },
    needsJson: true,
  },
  {
    name: 'an HTML page is called JSON',
    serve: ({ socket }) => writeAnswer(socket, 200, HTML_PAGE),
    dependsOn,
    ends: 'ParseError',
    requests: 1,
    needsJson: true,
  },
  {
    name: 'the answer is an HTML page',
    serve: ({ socket }) => writeAnswer(socket, 200, HTML_PAGE, { 'content-type': 'text/html' }),
    dependsOn,
    ends: 'ParseError',
    requests: 1,
    needsJson: true,
  },
  {
    name: 'a 204 has a body',
    serve: ({ socket }) => writeAnswer(socket, 204),
    dependsOn,
    ends: 204,
    requests: 1,
    body: NOTHING,
  },
  {
    name: 'a 200 has no body',
    serve: ({ socket }) => writeAnswer(socket, 200, ''),
    dependsOn,
    ends: 200,
    requests: 1,
    body: NOTHING,
  },
  {
    name: 'a 200 has a chunked body without content',
    serve: ({ socket }) => socket.write(`${writeHead(200, { 'transfer-encoding': 'chunked' })}0\r\n\r\n`),
    dependsOn,
    ends: 200,
    requests: 1,
    body: NOTHING,
  },
  {
    name: 'the answer is gzip, as it says',
    serve: ({ socket }) => writeAnswer(socket, 200, zipped, GZIP),
    dependsOn,
    ends: 200,
    requests: 1,
    body: { value: ANSWER },
    needsJson: true,
  },
  {
    name: 'the gzip is cut short',
    serve: ({ socket }) => writeAnswer(socket, 200, zipped.subarray(0, zipped.length - 15), GZIP),
    dependsOn,
    ends: 'ParseError',
    requests: 1,
    needsJson: true,
  },
  {
    name: 'the gzip is cut short after its header',
    serve: ({ socket }) => writeAnswer(socket, 200, zipped.subarray(0, GZIP_HEADER_LENGTH), GZIP),
    dependsOn,
    ends: 'ParseError',
    requests: 1,
    needsJson: true,
  },
  {
    name: 'the gzip is broken',
    serve: ({ socket }) => writeAnswer(socket, 200, ANSWER_TEXT, GZIP),
    dependsOn: [['isRepeatable']],
    ends: 'ConnectionError',
    requests: 3,
    needsBody: true,
  },
  {
    name: 'the gzip is not called gzip',
    serve: ({ socket }) => writeAnswer(socket, 200, zipped),
    dependsOn,
    ends: 'ParseError',
    requests: 1,
    needsJson: true,
  },
]
