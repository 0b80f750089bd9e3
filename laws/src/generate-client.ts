import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ApiDescription } from '@crm-clients/openapi'
import { createVendorClient } from '@crm-clients/runtime'
import { generateVendor } from '@crm-clients/scripts/generate'

/** Creates the client of a random document. */
export type CreateClient = (options: unknown) => object

/** Generates the client of a document into a folder, as `pnpm generate` would, and loads it. */
export async function generateClient(api: ApiDescription, folder: string, name: string): Promise<CreateClient> {
  const place = join(folder, name)
  await mkdir(place, { recursive: true })
  const files = await generateVendor({ slug: name, specName: `${name}.json`, factoryName: 'createAcmeClient' }, api)
  for (const [file, text] of files) await writeFile(join(place, file), text)
  const { vendor, operations } = await import(pathToFileURL(join(place, 'vendor.ts')).href)
  return options => createVendorClient(vendor, operations, options as object)
}
