import type { Scope } from '../choose-shapes.ts'
import type { Secrets } from '../secrets.ts'
import type { Behaviour } from '../wire/faulty-server.ts'
import { ANSWER_TEXT, writeHead } from '../wire/write-answer.ts'

/** A way to run out of time. */
export interface TimeLimit extends Scope {
  /** Completes a sentence that ends with "when …". */
  readonly name: string
  /** The client's option that sets the limit. */
  readonly option: 'timeout' | 'totalTimeout'
  readonly milliseconds: number
  /** How many requests each call sends. */
  readonly requests: number
  /** Whether the client cannot close the connection. */
  readonly keepsConnection?: true
  readonly serve?: Behaviour['serve']
  readonly options?: (secrets: Secrets) => object
}

const never = new Promise<never>(() => {})
const milliseconds = 40

/** Every way to run out of time that is not the fault of a server alone. */
export const TIME_LIMITS: readonly TimeLimit[] = [
  {
    name: 'no answer comes',
    option: 'totalTimeout',
    milliseconds,
    requests: 1,
  },
  {
    name: 'the body does not end',
    option: 'totalTimeout',
    milliseconds,
    requests: 1,
    needsBody: true,
    serve: ({ socket }) => socket.write(writeHead(200, { 'content-length': 1000 }) + ANSWER_TEXT),
  },
  {
    name: 'a credential function does not answer',
    option: 'totalTimeout',
    milliseconds,
    requests: 0,
    needsCredentials: true,
    options: secrets => Object.fromEntries(Object.keys(secrets).map(option => [option, () => never])),
  },
  {
    name: 'a limiter does not answer',
    option: 'totalTimeout',
    milliseconds,
    requests: 0,
    options: () => ({ rateLimit: { consume: () => never } }),
  },
  {
    name: 'a fetch of the caller pays no attention to the signal',
    option: 'timeout',
    milliseconds,
    requests: 1,
    keepsConnection: true,
    options: () => ({ fetch: (input: string | Request, init: RequestInit) => fetch(input, { ...init, signal: null }) }),
  },
]
