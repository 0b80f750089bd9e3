import type { ApiSource } from '@crm-clients/openapi'
import type { VerifyingFetchOptions } from './options.ts'

/**
 * Wraps a `fetch`, so that what really arrives is held against a document, after the caller has its answer. Calls go out and come back
 * as they would without it; what deviates is reported, each thing once, and never thrown.
 *
 * Judged are the operations of the document, with bodies of JSON and text up to `maxBytes`. Streams, events and downloads are left
 * alone, and so is what goes to other servers.
 *
 * @throws {UsageError} for an option that cannot be. Otherwise as `loadApi`; for a schema that does not compile; and on a runtime that
 * makes no code from texts, such as Cloudflare Workers, where schemas cannot be compiled.
 * @example
 * const fetch = await createVerifyingFetch('fintoro', { sample: 0.01, report: deviation => log.warn(deviation) })
 * const fintoro = createFintoroClient({ fetch })
 */
export async function createVerifyingFetch(source: ApiSource, options: VerifyingFetchOptions): Promise<typeof fetch> {
  // Not before it is needed: to import this package must cost next to nothing.
  const { wrapFetch } = await import('./fetch/verifying-fetch.ts')
  return await wrapFetch(source, options)
}
