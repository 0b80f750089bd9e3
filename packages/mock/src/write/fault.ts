import type { MockFault } from '../replies/mock-reply.ts'

/**
 * Fails as `fetch` does: at once with a `TypeError`, or as soon as the signal is aborted, with its reason.
 * @throws always
 * @see https://fetch.spec.whatwg.org/#fetch-method
 */
export async function fail({ error }: MockFault, signal: AbortSignal): Promise<never> {
  if (error === 'connection') {
    const cause = Object.assign(new Error('The mock was told to break the connection'), { code: 'ECONNRESET' })
    throw new TypeError('fetch failed', { cause })
  }
  return await new Promise((_, reject) => {
    const abort = () => reject(signal.reason)
    if (signal.aborted) abort()
    else signal.addEventListener('abort', abort, { once: true })
  })
}
