import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ApiDescription, loadApiSync } from '@crm-clients/openapi'
import { renderVendor } from '@crm-clients/scripts/generate'
import { repositoryRoot, type VendorPlaces, vendorPlaces } from '@crm-clients/scripts/repository'
import { mutateText, type SourceMutant } from './source-mutant.ts'

/** A vendor's client in a workspace with a mutant. */
export interface MutatedClient {
  readonly name: string
  readonly specFile: string
  /** The module that exports the factory. */
  readonly entry: string
  readonly factoryName: string
}

/** A mutant and the package it is in: the runtime, or a vendor by its slug. */
export interface PackageMutant {
  readonly package: string
  readonly mutant: SourceMutant
}

/** The folder of the runtime, among those of the clients. */
export const RUNTIME = 'runtime'

/** The vendor that is made up, for what the runtime can do and no vendor needs. */
export const sample: VendorPlaces = {
  ...vendorPlaces('sample'),
  specFile: join(import.meta.dirname, 'sample.yaml'),
}

/**
 * Copies the runtime and the clients of some vendors to a folder of their own, with a fault in one of them.
 * @throws when the code of the fault is not there any more.
 */
export function writeClients(
  folder: string,
  vendors: readonly VendorPlaces[],
  faulty?: PackageMutant,
): MutatedClient[] {
  copySource(join(repositoryRoot, 'packages', RUNTIME), join(folder, RUNTIME))
  for (const { slug, packageFolder } of vendors) {
    const copy = join(folder, slug)
    if (slug === sample.slug) writeSample(copy)
    else copySource(packageFolder, copy)
    linkRuntime(copy, join(folder, RUNTIME))
  }
  if (faulty) {
    const file = join(folder, faulty.package, 'src', faulty.mutant.file)
    writeFileSync(file, mutateText(readFileSync(file, 'utf8'), faulty.mutant))
  }
  return vendors.map(({ slug, specFile, factoryName }) => ({
    name: slug,
    specFile,
    entry: join(folder, slug, 'src/index.ts'),
    factoryName,
  }))
}

/** Calls a function with a temporary folder, and removes it afterwards. */
export async function withFolder<Result>(run: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'crm-clients-mutant-'))
  try {
    return await run(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Copies a folder of a package. */
export function copyFolder(from: string, to: string, name: string): void {
  cpSync(join(from, name), join(to, name), { recursive: true })
}

function copySource(from: string, to: string): void {
  copyFolder(from, to, 'src')
  cpSync(join(from, 'package.json'), join(to, 'package.json'))
}

function writeSample(folder: string): void {
  writeGenerated(folder, sample, loadApiSync(sample.specFile))
}

/** Writes what is generated of a document, with as much beside it as a client needs. */
export function writeGenerated(folder: string, { slug, factoryName }: VendorPlaces, api: ApiDescription): void {
  mkdirSync(join(folder, 'src/generated'), { recursive: true })
  writeFileSync(join(folder, 'src/generated/vendor.ts'), renderVendor(slug, api))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n')
  writeFileSync(join(folder, 'src/index.ts'), renderIndex(factoryName))
}

/** Lets a copy of a package find a runtime. */
export function linkRuntime(folder: string, runtime: string): void {
  mkdirSync(join(folder, 'node_modules/@crm-clients'), { recursive: true })
  symlinkSync(runtime, join(folder, 'node_modules/@crm-clients/runtime'))
}

function renderIndex(factoryName: string): string {
  return `import { createVendorClient } from '@crm-clients/runtime'
import { operations, vendor } from './generated/vendor.ts'

export const ${factoryName} = options => createVendorClient(vendor, operations, options)
`
}
