import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readExchanges } from '@crm-clients/contract'
import type { OpenApiDocument } from '@crm-clients/openapi/document'
import type { DocumentedExchange } from '@crm-clients/openapi/operation'
import type { VendorPlaces } from '@crm-clients/scripts/repository'

/** Creates a client; the options are those of its vendor. */
export type ClientFactory = (options: unknown) => object

/** What judges the mutants of one vendor. */
export interface MutatedVendor {
  readonly name: string
  /** The document that the cases come from: the committed one, in `src/generated`. */
  readonly document: OpenApiDocument
  readonly exchanges: readonly DocumentedExchange[]
}

/** Reads the committed document of a vendor and the exchanges that the vendor documents. */
export function readMutatedVendor({ slug, packageFolder, generatedFolder }: VendorPlaces): MutatedVendor {
  return {
    name: slug,
    document: readJson(join(generatedFolder, 'openapi.json')) as OpenApiDocument,
    exchanges: readExchanges(pathToFileURL(join(packageFolder, 'test', 'fixtures'))),
  }
}

/** @throws when the module does not export the factory. */
export async function importFactory(file: string, factoryName: string): Promise<ClientFactory> {
  const exports = (await import(pathToFileURL(file).href)) as Readonly<Record<string, unknown>>
  const factory = exports[factoryName]
  if (typeof factory !== 'function') throw new TypeError(`${file} does not export ${factoryName}.`)
  return factory as ClientFactory
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}
