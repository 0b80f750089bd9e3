import type { ApiSource } from '@crm-clients/openapi'
import type { ProxyOptions } from './options.ts'
import type { VerifyingProxy } from './proxy/verifying-proxy.ts'

/**
 * Starts a proxy in front of a real server, which holds what passes through it against a document. Clients send their own
 * credentials through it; it adds none. Writes are refused with 405 unless `writes` is set.
 *
 * @throws {PortInUseError} when the port is in use. Otherwise as `verifyServer`.
 * @example
 * await using proxy = await startVerifyingProxy('atzcrm', { baseUrl: 'https://api.atzcrm.com' })
 * const atzcrm = createAtzcrmClient({ baseUrl: proxy.url })
 * await atzcrm.listActivities()
 * proxy.report().deviations
 */
export async function startVerifyingProxy(source: ApiSource, options: ProxyOptions): Promise<VerifyingProxy> {
  // Not before it is needed: to import this package must cost next to nothing.
  const { listenInFront } = await import('./proxy/verifying-proxy.ts')
  return await listenInFront(source, options)
}
