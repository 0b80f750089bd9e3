import assert from 'node:assert/strict'
import { chooseShapes, type Scope } from '../choose-shapes.ts'
import type { Harness } from '../harness.ts'
import { assertDisconnected, watchTimers } from '../leaks.ts'
import { assertEnding, settle } from '../outcome.ts'
import type { ResilienceCase } from '../resilience-case.ts'
import { type Arrival, startFaultyServer } from '../wire/faulty-server.ts'
import { ANSWER_TEXT, writeAnswer, writeHead } from '../wire/write-answer.ts'
import type { WireShape } from '../wire-shape.ts'

/** As many redirects as browsers follow, and the request before them. */
const MOST_REQUESTS = 21

/** A redirect that cannot be followed as it stands. */
interface OddRedirect {
  /** Completes a sentence that ends with "when …". */
  readonly name: string
  readonly serve: (arrival: Arrival) => void
  /** The status of the result. */
  readonly ends: number
  readonly mostRequests: number
}

const ODD_REDIRECTS: readonly OddRedirect[] = [
  {
    name: 'redirects lead in a circle',
    serve: ({ socket, request }) => writeAnswer(socket, 302, '', { location: request.target }),
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
    serve: ({ socket }: Arrival) => writeAnswer(socket, 302, '', { location }),
    ends: 302,
    mostRequests: 1,
  })),
]

const SCOPE: Scope = { dependsOn: [['method']] }

/** Redirects that lead nowhere, or nowhere good. */
export function oddRedirectCases(harness: Harness): ResilienceCase[] {
  const redirected = harness.shapes.filter(({ isRedirected }) => isRedirected)
  return chooseShapes(redirected, SCOPE).flatMap(shape =>
    ODD_REDIRECTS.map(redirect => ({
      name: `${shape.name} is answered ${redirect.ends} when ${redirect.name}`,
      run: () => follow(harness, shape, redirect),
    })),
  )
}

async function follow({ createClient }: Harness, shape: WireShape, redirect: OddRedirect): Promise<void> {
  const assertNoTimer = watchTimers()
  const server = await startFaultyServer(redirect)
  try {
    assertEnding(await settle(shape.call(createClient(shape.secrets, server.origin).client)), redirect.ends)
    const { length } = server.requests
    assert(length <= redirect.mostRequests, `Expected at most ${redirect.mostRequests} requests, got ${length}.`)
    await assertDisconnected(server)
    await assertNoTimer()
  } finally {
    await server.close()
  }
}
