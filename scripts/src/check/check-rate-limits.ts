import type { ApiDescription } from '@crm-clients/openapi'
import { joinPointer } from '@crm-clients/openapi/document'
import { readRateLimit } from '@crm-clients/openapi/operation'
import type { VendorPlaces } from '../repository/workspace.ts'
import type { Finding } from './finding.ts'
import { pointerLocator } from './pointer-locator.ts'

const EXTENSION = 'x-rate-limit'

/** An `x-rate-limit` that does not say how many requests go in which time: the client would keep to none. */
export function checkRateLimits(vendor: VendorPlaces, { document, operations }: ApiDescription): Finding[] {
  const locate = pointerLocator(vendor, document)
  const stating = [
    { said: document, pointer: '#' },
    ...operations.map(({ source, pointers }) => ({ said: source, pointer: pointers.operation })),
  ]
  return stating
    .filter(({ said }) => said[EXTENSION] !== undefined && !readRateLimit(said))
    .map(({ said, pointer }) => ({
      ...locate(joinPointer(pointer, EXTENSION)),
      rule: 'spec/rate-limit',
      severity: 'error' as const,
      message: `\`${EXTENSION}\` is ${JSON.stringify(said[EXTENSION])}, which says no limit.`,
      fix: 'Write requests and windowMilliseconds, each a whole number from 1: see specs/README.md.',
    }))
}
