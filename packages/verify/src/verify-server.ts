import type { ApiSource } from '@crm-clients/openapi'
import type { VerifyOptions } from './options.ts'
import type { VerifyReport } from './report/verify-report.ts'

/**
 * Asks a real server and reports in which way it deviates from its document. It is sent reads only, unless `writes` is set,
 * one after the other, and each documented example once more without each of its credentials.
 *
 * @throws {UsageError} when no operation has its credentials, or the base URL is none. Otherwise as `loadApi`, and when a
 * schema does not compile. Never because of what the server does.
 * @example
 * const { deviations } = await verifyServer('atzcrm', { baseUrl: 'https://api.atzcrm.com' })
 */
export async function verifyServer(source: ApiSource, options: VerifyOptions): Promise<VerifyReport> {
  // Not before it is needed: to import this package must cost next to nothing.
  const { askServer } = await import('./ask-server.ts')
  return await askServer(source, options)
}
