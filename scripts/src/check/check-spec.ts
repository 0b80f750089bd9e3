import { loadApi } from '@crm-clients/openapi'
import { checkFields, listFieldFaults, type OpenApiDocument, readDocument } from '@crm-clients/openapi/document'
import { describeBrokenSpec } from '../generate/describe-broken-spec.ts'
import type { VendorPlaces } from '../repository/workspace.ts'
import { checkComparisons } from './check-comparisons.ts'
import { checkCompilation } from './check-compilation.ts'
import { checkExactIntegers } from './check-exact-integers.ts'
import { checkExclusiveParameters } from './check-exclusive-parameters.ts'
import { checkFieldTypes } from './check-field-types.ts'
import { checkForms } from './check-forms.ts'
import { checkPagination } from './check-pagination.ts'
import { checkPatterns } from './check-patterns.ts'
import { checkRateLimits } from './check-rate-limits.ts'
import { checkRequiredNames } from './check-required-names.ts'
import { checkResources } from './check-resources.ts'
import { checkSpreadObjects } from './check-spread-objects.ts'
import { checkTypeNames } from './check-type-names.ts'
import { checkUploads } from './check-uploads.ts'
import { checkWebhooks } from './check-webhooks.ts'
import type { Finding } from './finding.ts'
import { lintSpec } from './lint-spec.ts'

/** Everything that is wrong with the spec of a vendor. */
export async function checkSpec(vendor: VendorPlaces): Promise<Finding[]> {
  try {
    const written = readDocument(vendor.specFile)
    const faults = listFieldFaults(written)
    const wrong = checkFieldTypes(vendor, written, faults)
    if (faults.some(({ meant }) => !meant)) return wrong
    const document = faults.length > 0 ? checkFields(written) : written
    const findings = await lintSpec(vendor, document)
    return [...wrong, ...findings, ...(await checkApi(vendor, document, findings)), ...checkPatterns(vendor, document)]
  } catch (error) {
    if (error instanceof TypeError) throw error
    return [describeBrokenSpec(vendor, error)]
  }
}

/** A spec in which something is wrong may make no mock at all; saying so a second time helps nobody. */
async function checkApi(
  vendor: VendorPlaces,
  document: OpenApiDocument,
  findings: readonly Finding[],
): Promise<Finding[]> {
  try {
    const api = await loadApi(document)
    return [
      ...(await checkCompilation(vendor, api)),
      ...checkTypeNames(vendor, api),
      ...checkRequiredNames(vendor, api),
      ...checkPagination(vendor, api),
      ...checkExclusiveParameters(vendor, api),
      ...checkUploads(vendor, api),
      ...checkResources(vendor, api),
      ...checkForms(vendor, api),
      ...checkSpreadObjects(vendor, api),
      ...checkComparisons(vendor, api),
      ...checkRateLimits(vendor, api),
      ...checkWebhooks(vendor, api),
      ...checkExactIntegers(vendor, api),
    ]
  } catch (error) {
    if (findings.some(({ severity }) => severity === 'error')) return []
    throw error
  }
}
