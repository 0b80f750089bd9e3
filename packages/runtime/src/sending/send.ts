import type { ClientContext } from '../context.ts'
import type { SentCredentials } from '../credential-store.ts'
import { ArgumentError } from '../errors/argument-error.ts'
import { TimeoutError } from '../errors/timeout-error.ts'
import { type Hooks, startHooks } from '../hooks.ts'
import { isHeader, UNSENDABLE } from '../request/is-header.ts'
import { attemptOnce } from './attempt.ts'
import { pacerFor } from './rate-limit.ts'
import { NEVER, pauseBeforeRepeat } from './retry.ts'
import type { ReceivedResponse, Sending } from './sending.ts'
import { limitTime, wait } from './time-limit.ts'

/**
 * Sends a call until it is answered, or until sending it again would help nobody. Lies below middleware, so that
 * middleware sees one request and one answer however many attempts there were.
 *
 * @throws {ConfigError} when a credential is missing.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when an attempt or the whole call takes too long.
 */
export async function send(context: ClientContext, sending: Sending): Promise<ReceivedResponse> {
  const { vendor, options, credentials } = context
  const { identify, operation, parts, args } = sending
  const { signal, timeout = options.timeout ?? 30_000, totalTimeout = options.totalTimeout ?? 120_000 } = args
  const retry = args.retry ?? options.retry
  const { documents429 = vendor.documents429 } = operation.details
  const isRepeatable = !(parts.body instanceof ReadableStream)
  let deadline = performance.now() + totalTimeout

  let isPaced = false
  // That of the latest attempt: what follows may come to its end because of it.
  let error: unknown
  const expireTotal = () => {
    // Nothing may start any more, whatever the clock says: a timer may be early.
    deadline = 0
    return new TimeoutError(identify(), 'totalTimeout', totalTimeout, isPaced, error)
  }
  const expire = () => new TimeoutError(identify(), 'timeout', timeout, false, error)
  // One limit around everything would cost each call a second timer and a second signal.
  const limit = <Result>(run: (signal: AbortSignal) => Promise<Result>, most = totalTimeout) => {
    const left = Math.max(0, deadline - performance.now())
    return limitTime(signal, Math.min(left, most), left > most ? expire : expireTotal, run)
  }

  const chosen = credentials.choose(operation.details.security ?? vendor.security)
  const pacer = pacerFor(context, operation, chosen)
  let refreshed: SentCredentials | undefined

  for (let attempt = 1; ; attempt++) {
    const tell = <Kind extends keyof Hooks>(kind: Kind, more: object) =>
      startHooks(options.hooks, kind, () => ({ ...identify(), call: identify(), attempt, ...more }) as never)
    isPaced = true
    while (pacer) {
      const pause = await limit(pacer)
      if (pause === 0) break
      tell('pause', { milliseconds: pause })
      if (pause >= deadline - performance.now()) throw expireTotal()
      await limit(wait(pause))
    }
    isPaced = false
    const values = refreshed ?? (await credentials.values(chosen, limit))
    signal?.throwIfAborted()
    identify().attempts = attempt
    const headers: Record<string, string> = { __proto__: null as never }
    const end = tell('attempt', {
      setHeader(name: string, value: string) {
        if (!isHeader(name, value)) throw new ArgumentError(identify(), `setHeader.${name}`, UNSENDABLE)
        headers[name.toLowerCase()] = value
      },
    })

    let answer: ReceivedResponse | undefined
    let pause = NEVER
    try {
      answer = await limit(inner => attemptOnce(context, sending, values, headers, inner), timeout)
      error = undefined
      if (answer.response.status === 401 && !refreshed && isRepeatable) {
        refreshed = await credentials.values(chosen, limit, values)
        // The same credential again would only be refused again.
        if (chosen.some(option => refreshed?.[option] !== values[option])) pause = 0
      }
    } catch (caught) {
      error = caught
    }
    if (pause > 0 && isRepeatable && retry !== false && attempt < (retry?.attempts ?? 3) && !signal?.aborted) {
      pause = pauseBeforeRepeat(operation.isIdempotent, answer?.response ?? error, attempt, retry, documents429)
    }
    const isRepeated = pause < NEVER && pause < deadline - performance.now()
    end({ status: answer?.response.status, error, retryIn: isRepeated ? pause : undefined })
    if (!isRepeated) {
      if (error === undefined && answer) return answer
      throw error
    }
    if (pause > 0) await limit(wait(pause))
  }
}
