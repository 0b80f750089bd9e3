import type { ApiDescription } from '@crm-clients/openapi'
import { findAmbiguousIntegers } from '@crm-clients/openapi/operation'
import type { VendorPlaces } from '../repository/workspace.ts'
import type { Finding } from './finding.ts'
import { pointerLocator } from './pointer-locator.ts'

/** Places where a client cannot tell an exact integer from something else. */
export function checkExactIntegers(vendor: VendorPlaces, api: ApiDescription): Finding[] {
  const locate = pointerLocator(vendor, api.document)
  return [...findAmbiguousIntegers(api)].map(([pointer, kinds]) => ({
    ...locate(pointer),
    rule: 'spec/ambiguous-integer',
    severity: 'error',
    message: `This may be ${kinds.join(' or ')}, and a client cannot tell which.`,
    fix: 'Say `format: int64` and `x-int64` alike in all schemas of the place, or give them properties of different names.',
  }))
}
