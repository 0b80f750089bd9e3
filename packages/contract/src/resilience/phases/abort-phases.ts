import type { Scope } from '../choose-shapes.ts'
import type { HookEvent } from '../harness.ts'
import type { Secrets } from '../secrets.ts'
import type { Behaviour } from '../wire/faulty-server.ts'
import { ANSWER_TEXT, writeAnswer, writeHead } from '../wire/write-answer.ts'

/** A point at which a call can be when its caller aborts it. */
export interface AbortPhase extends Scope {
  /** Completes a sentence that ends with "aborted …". */
  readonly name: string
  /** How many requests have arrived by then. */
  readonly requests: number
  /** Whether the call is aborted before it is made. */
  readonly isEarly?: true
  /** Whether the call goes to where nobody listens. */
  readonly isRefused?: true
  /** What the server does, and when it has the call aborted. */
  readonly serve?: (abort: () => void) => Behaviour
  /** Options of the client, which have the call aborted. */
  readonly options?: (abort: () => void, secrets: Secrets) => object
}

const never = new Promise<never>(() => {})

/** Longer than any of these tests, so that only the abort can end it. */
const LONG_DELAY = 60_000

/** A turn later the client has begun to wait. */
const abortSoon = (abort: () => void) => void setImmediate(abort)

const abortBeforeRepeat = (abort: () => void) => {
  const end = ({ retryIn }: HookEvent) => {
    if (retryIn !== undefined) abortSoon(abort)
  }
  return { hooks: { attempt: () => end }, retry: { attempts: 3, delay: LONG_DELAY } }
}

/** Every point at which a call can be. */
export const ABORT_PHASES: readonly AbortPhase[] = [
  { name: 'before it is made', requests: 0, isEarly: true },
  {
    name: 'while a credential is fetched',
    requests: 0,
    needsCredentials: true,
    options: (abort, secrets) => {
      const fetchCredential = () => {
        abortSoon(abort)
        return never
      }
      return Object.fromEntries(Object.keys(secrets).map(option => [option, fetchCredential]))
    },
  },
  {
    name: 'while it waits for the rate limit',
    requests: 0,
    options: abort => ({
      rateLimit: {
        consume: () => {
          abortSoon(abort)
          return Promise.reject({ msBeforeNext: LONG_DELAY })
        },
      },
    }),
  },
  {
    name: 'while a limiter does not answer',
    requests: 0,
    options: abort => ({
      rateLimit: {
        consume: () => {
          abortSoon(abort)
          return never
        },
      },
    }),
  },
  {
    name: 'while it waits for the head of the answer',
    requests: 1,
    // A body may still be on its way.
    dependsOn: [['body']],
    serve: abort => ({ serve: abort }),
  },
  {
    name: 'while it reads the body of the answer',
    requests: 1,
    needsBody: true,
    serve: () => ({
      serve: ({ socket }) => socket.write(writeHead(200, { 'content-length': 1000 }) + ANSWER_TEXT),
    }),
    options: abort => ({
      fetch: async (...args: Parameters<typeof fetch>) => {
        const response = await fetch(...args)
        abortSoon(abort)
        return response
      },
    }),
  },
  {
    name: 'while it reads the body of a refusal',
    requests: 1,
    needsBody: true,
    serve: () => ({
      serve: ({ socket }) => socket.write(writeHead(503, { 'content-length': 1000 }) + ANSWER_TEXT),
    }),
    options: abort => ({
      fetch: async (...args: Parameters<typeof fetch>) => {
        const response = await fetch(...args)
        abortSoon(abort)
        return response
      },
    }),
  },
  { name: 'during the back-off after a refused connection', requests: 0, isRefused: true, options: abortBeforeRepeat },
  {
    name: 'while a new credential is fetched',
    requests: 1,
    needsCredentials: true,
    serve: () => ({ serve: ({ socket }) => writeAnswer(socket, 401) }),
    options: (abort, secrets) => {
      const refresh = (value: string) => (request: { refresh: boolean }) => {
        if (!request.refresh) return value
        abortSoon(abort)
        return never
      }
      return Object.fromEntries(Object.entries(secrets).map(([option, value]) => [option, refresh(value)]))
    },
  },
]
