import { isIP } from 'node:net'
import type { IncomingRequest } from '@crm-clients/openapi/http'

/**
 * Why a request must not reach the controls of a mock: a page of another origin makes it, or the mock was reached under a name that
 * is not its own, as after DNS rebinding. Undefined where neither is so.
 *
 * @param names under which the mock may be reached besides `localhost` and addresses: nobody rebinds an address.
 */
export function findForeignPage({ headers }: IncomingRequest, names: readonly string[]): string | undefined {
  const host = readHost(`http://${headers.get('host') ?? ''}`)
  if (host === undefined || !isOwnName(host.hostname, names)) {
    return `The mock does not know itself as "${headers.get('host') ?? ''}". Call it by its address, or start it with --allow-host.`
  }
  const origin = headers.get('origin')
  const site = headers.get('sec-fetch-site') ?? 'none'
  const isForeign = origin !== null && readHost(origin)?.host !== host.host
  if (!isForeign && ['none', 'same-origin'].includes(site)) return undefined
  return `A page of another origin${origin === null ? '' : ` (${origin})`} asks. Start the mock with --cors to let it.`
}

function readHost(origin: string): URL | undefined {
  return URL.canParse(origin) ? new URL(origin) : undefined
}

function isOwnName(hostname: string, names: readonly string[]): boolean {
  const isAddress = isIP(hostname.replace(/^\[|\]$/g, '')) > 0
  return isAddress || hostname === 'localhost' || hostname.endsWith('.localhost') || names.includes(hostname)
}
