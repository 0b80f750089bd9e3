import { type ApiDescription, loadApi } from '@crm-clients/openapi'
import { readDocument } from '@crm-clients/openapi/document'
import type { Finding } from '../check/finding.ts'
import { lintSpec } from '../check/lint-spec.ts'
import type { VendorPlaces } from '../repository/workspace.ts'
import { BrokenSpecError } from './broken-spec-error.ts'
import { describeBrokenSpec } from './describe-broken-spec.ts'
import { type GeneratedFiles, generateVendor } from './generate-vendor.ts'
import { refreshReadme } from './refresh-readme.ts'

/** What is generated for one vendor. */
export interface RenderedVendor {
  readonly vendor: VendorPlaces
  readonly api: ApiDescription
  /** All files of `src/generated`. */
  readonly files: GeneratedFiles
  /** The README, where there is one. */
  readonly readme: string | undefined
}

/**
 * Renders everything for some vendors. Writes nothing, so that a broken spec leaves all of them as they were.
 * @throws {BrokenSpecError} with the faults of all specs together.
 */
export async function renderVendors(vendors: readonly VendorPlaces[]): Promise<RenderedVendor[]> {
  const rendered: RenderedVendor[] = []
  const faults: Finding[] = []
  for (const vendor of vendors) {
    try {
      rendered.push(await renderVendor(vendor))
    } catch (error) {
      // That is our mistake, and its stack is needed.
      if (error instanceof TypeError) throw error
      faults.push(...(error instanceof BrokenSpecError ? error.findings : [describeBrokenSpec(vendor, error)]))
    }
  }
  if (faults.length > 0) throw new BrokenSpecError(faults)
  return rendered
}

async function renderVendor(vendor: VendorPlaces): Promise<RenderedVendor> {
  const document = readDocument(vendor.specFile)
  const faults = await lintSpec(vendor, document, 'stops generation')
  if (faults.length > 0) throw new BrokenSpecError(faults)
  const api = await loadApi(document)
  return {
    vendor,
    api,
    files: await generateVendor(vendor, api),
    readme: vendor.isOwn ? undefined : refreshReadme(vendor, api),
  }
}
