import { type ApiDescription, loadApi } from '@crm-clients/openapi'
import { readDocument } from '@crm-clients/openapi/document'
import { describeError } from '../generate/describe-error.ts'
import type { VendorPlaces } from '../repository/workspace.ts'
import { checkCompilation } from './check-compilation.ts'
import { checkPatterns } from './check-patterns.ts'
import type { Finding } from './finding.ts'
import { lintSpec } from './lint-spec.ts'

/** Everything that is wrong with the spec of a vendor. */
export async function checkSpec(vendor: VendorPlaces): Promise<Finding[]> {
  try {
    const document = readDocument(vendor.specFile)
    const findings = await lintSpec(vendor, document)
    return [
      ...findings,
      ...(await tryCompilation(vendor, await loadApi(document), findings)),
      ...checkPatterns(vendor, document),
    ]
  } catch (error) {
    if (error instanceof TypeError) throw error
    return [describeError(vendor, error)]
  }
}

/** A spec in which something is wrong may make no mock at all; saying so a second time helps nobody. */
async function tryCompilation(
  vendor: VendorPlaces,
  api: ApiDescription,
  findings: readonly Finding[],
): Promise<Finding[]> {
  try {
    return await checkCompilation(vendor, api)
  } catch (error) {
    if (findings.some(({ severity }) => severity === 'error')) return []
    throw error
  }
}
