import type { ClientContext } from './context.ts'
import { attachCredentials, type CredentialValues } from './credentials.ts'
import { ConnectionError } from './errors/connection-error.ts'
import { TimeoutError } from './errors/timeout-error.ts'
import { followRedirects } from './redirect.ts'
import type { Answer, Sending } from './send.ts'
import { startTimer } from './timer.ts'

/** One attempt of a call. */
export interface Attempt {
  readonly sending: Sending
  readonly values: CredentialValues
  /** Headers that hooks have added. */
  readonly headers: readonly (readonly [name: string, value: string])[]
  /** Milliseconds. */
  readonly timeout: number
}

/**
 * Sends a call once, and reads the whole answer. However it ends, no timer, listener or socket is left behind.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when it takes too long.
 */
export function attemptOnce(context: ClientContext, { sending, values, headers, timeout }: Attempt): Promise<Answer> {
  const { vendor, options, credentials } = context
  const { identity, signal } = sending
  const controller = new AbortController()
  const fetch = options.fetch ?? globalThis.fetch

  const makeRequest = () => {
    const request = sending.makeRequest(controller.signal)
    for (const [name, value] of headers) request.headers.set(name, value)
    return attachCredentials(vendor, values, request)
  }

  const run = async (): Promise<Answer> => {
    const request = makeRequest()
    let response = await fetch(request)
    if (response.type === 'opaqueredirect') throw new Error('a browser does not say where a redirect leads')
    if (response.headers.has('location')) {
      response = await followRedirects(fetch, response, request, () =>
        sending.isRepeatable ? makeRequest() : undefined,
      )
    }
    return { response, body: await sending.read(response) }
  }

  // The promise is settled by whatever comes first, also when a custom `fetch` pays no attention to the signal.
  return new Promise<Answer>((resolve, reject) => {
    const giveUp = (reason: unknown) => {
      reject(reason)
      controller.abort(reason)
    }
    const stop = () => giveUp(signal?.reason)
    const timer = startTimer(() => giveUp(new TimeoutError(identity, 'timeout', timeout)), timeout)
    signal?.addEventListener('abort', stop)
    run()
      .then(resolve, cause => reject(new ConnectionError(identity, cause, credentials.redact)))
      .finally(() => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', stop)
      })
  })
}
