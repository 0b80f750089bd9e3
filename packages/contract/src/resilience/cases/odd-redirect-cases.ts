import assert from 'node:assert/strict'
import type { Laboratory } from '../laboratory.ts'
import { assertDisconnected, watchTimers } from '../leaks.ts'
import { assertEnding, settle } from '../outcome.ts'
import type { ResilienceCase } from '../resilience-case.ts'
import { isRead, type Subject } from '../subject.ts'
import { type Exchange, startFaultyServer } from '../wire/faulty-server.ts'
import { ANSWER_TEXT, writeAnswer, writeHead } from '../wire/write-answer.ts'

/** As many redirects as browsers follow, and the request before them. */
const MOST_REQUESTS = 21

/** A redirect that cannot be followed as it stands. */
interface OddRedirect {
  /** Completes a sentence that ends with "when …". */
  readonly name: string
  readonly serve: (exchange: Exchange) => void
  /** The status of the result. */
  readonly ends: number
  readonly mostRequests: number
}

const ODD_REDIRECTS: readonly OddRedirect[] = [
  {
    name: 'redirects lead in a circle',
    serve: ({ socket, arrival }) => writeAnswer(socket, 302, '', { location: arrival.target }),
    ends: 302,
    mostRequests: MOST_REQUESTS,
  },
  {
    name: 'the body of a redirect never ends',
    serve: ({ socket, number }) => {
      if (number > 1) return writeAnswer(socket, 200)
      socket.write(writeHead(307, { location: '/moved', 'content-length': 1000 }) + ANSWER_TEXT)
    },
    ends: 200,
    mostRequests: 2,
  },
  {
    name: 'a redirect leads nowhere',
    serve: ({ socket }) => writeAnswer(socket, 302, ''),
    ends: 302,
    mostRequests: 1,
  },
  ...['javascript:alert(1)', 'file:///etc/hosts', 'http://', '//['].map(location => ({
    name: `a redirect leads to ${location}`,
    serve: ({ socket }: Exchange) => writeAnswer(socket, 302, '', { location }),
    ends: 302,
    mostRequests: 1,
  })),
]

/** Redirects that lead nowhere, or nowhere good. */
export function oddRedirectCases(laboratory: Laboratory): ResilienceCase[] {
  return laboratory.operations.filter(isRead).flatMap(subject =>
    ODD_REDIRECTS.map(redirect => ({
      name: `${subject.name} is answered ${redirect.ends} when ${redirect.name}`,
      run: () => follow(laboratory, subject, redirect),
    })),
  )
}

async function follow({ createClient }: Laboratory, subject: Subject, redirect: OddRedirect): Promise<void> {
  const assertNoTimer = watchTimers()
  const server = await startFaultyServer(redirect)
  try {
    assertEnding(await settle(subject.call(createClient(server.origin).client)), redirect.ends)
    const { length } = server.arrivals
    assert(length <= redirect.mostRequests, `Expected at most ${redirect.mostRequests} requests, got ${length}.`)
    await assertDisconnected(server)
    await assertNoTimer()
  } finally {
    await server.close()
  }
}
