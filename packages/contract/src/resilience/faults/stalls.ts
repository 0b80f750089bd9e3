import type { InjectedFault } from '../injected-fault.ts'
import { ANSWER_TEXT, writeHead } from '../wire/write-answer.ts'

const dependsOn = [['isRepeatable']] as const

/** Milliseconds: enough for a request on this machine, and no more. */
const timeout = 40

const head = (status: number) => writeHead(status, { 'content-length': ANSWER_TEXT.length })

/** Servers that keep the connection open and say nothing more. */
export const STALLS: readonly InjectedFault[] = [
  {
    name: 'no answer comes',
    serve: () => {},
    timeout,
    dependsOn,
    ends: 'TimeoutError',
    requests: 3,
  },
  {
    name: 'the answer stops in its head',
    serve: ({ socket }) => socket.write(head(200).slice(0, 20)),
    timeout,
    dependsOn,
    ends: 'TimeoutError',
    requests: 3,
  },
  {
    name: 'the answer stops in its body',
    serve: ({ socket }) => socket.write(head(200) + ANSWER_TEXT.slice(0, 5)),
    timeout,
    dependsOn,
    ends: 'TimeoutError',
    requests: 3,
    needsBody: true,
  },
  {
    name: 'a refusal stops in its body',
    serve: ({ socket }) => socket.write(head(503) + ANSWER_TEXT.slice(0, 5)),
    timeout,
    dependsOn,
    ends: 'TimeoutError',
    requests: 3,
    needsBody: true,
  },
  {
    name: 'the body drips and never ends',
    serve: ({ socket }) => {
      socket.write(writeHead(200, { 'content-length': 1_000_000 }))
      const drip = setInterval(() => socket.write(' '), 5)
      socket.on('close', () => clearInterval(drip))
    },
    timeout,
    dependsOn,
    ends: 'TimeoutError',
    requests: 3,
    needsBody: true,
  },
]
