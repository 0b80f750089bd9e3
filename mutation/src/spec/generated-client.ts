import { join } from 'node:path'
import type { ApiDescription } from '@crm-clients/openapi'
import { repositoryRoot, type VendorPlaces } from '@crm-clients/scripts/repository'
import { linkRuntime, RUNTIME, withFolder, writeGenerated } from '../source/mutated-workspace.ts'
import { type ClientFactory, importFactory } from '../suite/mutated-vendor.ts'

/** The client that would be generated of a changed document. */
export function generateChangedClient(vendor: VendorPlaces, api: ApiDescription): Promise<ClientFactory> {
  return withFolder(async folder => {
    writeGenerated(folder, vendor, api)
    linkRuntime(folder, join(repositoryRoot, 'packages', RUNTIME))
    return await importFactory(join(folder, 'src/index.ts'), vendor.factoryName)
  })
}
