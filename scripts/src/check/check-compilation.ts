import { createMock } from '@crm-clients/mock'
import type { ApiDescription } from '@crm-clients/openapi'
import type { VendorPlaces } from '../repository/workspace.ts'
import type { Finding } from './finding.ts'
import { pointerLocator } from './pointer-locator.ts'

/** Schemas against which nothing would be validated: all are compiled, by the mock itself and as it uses them. */
export async function checkCompilation(vendor: VendorPlaces, api: ApiDescription): Promise<Finding[]> {
  const { uncompilable } = await createMock(api, { uncompilable: 'report' })
  const locate = pointerLocator(vendor, api.document)
  return uncompilable.map(({ pointer, reason, usedBy: [first, ...others] }) => ({
    ...locate(pointer),
    rule: 'spec/compiles',
    severity: 'error',
    message: `${reason}. No mock validates anything against it: ${first}${others.length > 0 ? ` and ${others.length} more` : ''}.`,
    fix: 'Correct the keyword; a pattern is compiled with the flag u, under which needless escapes are errors.',
  }))
}
