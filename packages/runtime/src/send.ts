import { attemptOnce } from './attempt.ts'
import type { RequestParts } from './build-request.ts'
import type { ClientContext } from './context.ts'
import type { CredentialValues } from './credentials.ts'
import { TimeoutError } from './errors/timeout-error.ts'
import { startHooks } from './hooks.ts'
import type { OperationIdentity } from './operation-identity.ts'
import type { SendOptions } from './options.ts'
import { type Limiter, type Pacer, pacerOf, sharedPacer } from './rate-limit.ts'
import { isIdempotent, pauseBeforeRepeat } from './retry.ts'
import { limitTime, wait } from './time-limit.ts'
import type { Operation } from './vendor.ts'

/** One call on its way: what to send, and how to read the answer. */
export interface Sending extends SendOptions {
  readonly identity: OperationIdentity
  readonly operation: Operation
  readonly parts: RequestParts
  /** More of what `fetch` takes. */
  readonly init: RequestInit | undefined
  /** Reads the body, as part of the attempt: an answer that breaks off is no answer. */
  read(response: Response): Promise<unknown>
  /** The caller's signal. */
  readonly signal?: AbortSignal | undefined
}

/** An answer whose body has been read. */
export interface Answer {
  readonly response: Response
  readonly body: unknown
}

/**
 * Sends a call until it is answered, or until sending it again would help nobody. Lies below middleware, so that
 * middleware sees one request and one answer however many attempts there were.
 *
 * @throws {ConfigError} when a credential is missing.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when an attempt or the whole call takes too long.
 */
export function send(context: ClientContext, sending: Sending): Promise<Answer> {
  const { vendor, options, credentials } = context
  const { identity, operation, parts } = sending
  const { timeout = options.timeout ?? 30_000, totalTimeout = options.totalTimeout ?? 120_000 } = sending
  const retry = (sending.retry ?? options.retry ?? {}) || { attempts: 1 }
  const deadline = Date.now() + totalTimeout
  const expireTotal = () => new TimeoutError(identity, 'totalTimeout', totalTimeout)
  const expire = () => new TimeoutError(identity, 'timeout', timeout)

  return limitTime(sending.signal, totalTimeout, expireTotal, async signal => {
    const chosen = credentials.choose(operation[2]?.security ?? vendor.security)
    const pacer = pacerFor(context, chosen)
    let refreshed: CredentialValues | undefined

    for (let attempt = 1; ; attempt++) {
      for (let pause = await pacer?.(); pause; pause = await pacer?.()) {
        if (pause >= deadline - Date.now()) throw expireTotal()
        await wait(pause, signal)
      }
      const values = refreshed ?? (await credentials.values(chosen))
      signal.throwIfAborted()
      const headers: Record<string, string> = {}
      const setHeader = (name: string, value: string) => {
        headers[name.toLowerCase()] = value
      }
      const end = startHooks(options.hooks, 'attempt', { ...identity, call: identity, attempt, setHeader })

      let answer: Answer | undefined
      let error: unknown
      let pause: number | undefined
      const isRepeatable = !(parts.body instanceof ReadableStream)
      try {
        answer = await limitTime(signal, timeout, expire, inner =>
          attemptOnce(context, sending, values, headers, inner),
        )
        if (answer.response.status === 401 && !refreshed && isRepeatable) {
          refreshed = await credentials.values(chosen, values)
          // The same credential again would only be refused again.
          if (chosen.some(option => refreshed?.[option] !== values[option])) pause = 0
        }
      } catch (caught) {
        error = caught
      }
      if (pause === undefined && isRepeatable && attempt < (retry.attempts ?? 3) && !signal.aborted) {
        pause = pauseBeforeRepeat(isIdempotent(operation), answer?.response ?? error, attempt, retry)
        if (pause !== undefined && pause >= deadline - Date.now()) pause = undefined
      }
      end?.({ status: answer?.response.status, error, retryIn: pause })
      if (pause === undefined) {
        if (error === undefined && answer) return answer
        throw error
      }
      if (pause > 0) await wait(pause, signal)
    }
  })
}

/** The caller's limiter, or the one that this process keeps for a documented rate limit. */
function pacerFor({ vendor, options, credentials }: ClientContext, chosen: readonly string[]): Pacer | undefined {
  const { rateLimit = options.fetch?.rateLimit } = options
  if (rateLimit) return pacerOf(rateLimit as Limiter, vendor.name)
  if (rateLimit === false || !vendor.rateLimit) return undefined
  return sharedPacer(vendor.name, vendor.rateLimit, credentials.source(chosen[0] as string))
}
