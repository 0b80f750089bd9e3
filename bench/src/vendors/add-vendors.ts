import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import {
  listSpecFiles,
  listVendors,
  repositoryRoot,
  type VendorPlaces,
  vendorPlaces,
} from '@crm-clients/scripts/repository'

/** Adds copies of this repository's vendors, slightly renamed, to a repository until it has as many vendors as `count`. */
export function addVendors(folder: string, count: number): void {
  const originals = listVendors()
  for (let number = listVendors(folder).length; number < count; number += 1) {
    const original = originals[number % originals.length]
    if (original) copyVendor(original, vendorPlaces(`${original.slug}-${number}`, folder))
  }
}

function copyVendor(original: VendorPlaces, copy: VendorPlaces): void {
  const write = (from: string, to: string, change: (text: string) => string) => {
    mkdirSync(dirname(to), { recursive: true })
    writeFileSync(to, change(readFileSync(from, 'utf8')))
  }
  const rename = (name: string) => name.replaceAll(original.slug, copy.slug)
  for (const name of listSpecFiles(original)) {
    const to = join(dirname(copy.specFile), '..', rename(name))
    write(join(repositoryRoot, name), to, text =>
      text
        .replace(/^( {2}title: .*)$/m, `$1 ${copy.slug}`)
        // How the files of a spec refer to each other.
        .replaceAll(new RegExp(`\\b${original.slug}(?=\\.yaml#|/[\\w/-]+\\.yaml#)`, 'g'), copy.slug),
    )
  }
  for (const name of ['README.md', 'package.json']) {
    const from = join(original.packageFolder, name)
    write(from, join(copy.packageFolder, name), text => text.replaceAll(original.packageName, copy.packageName))
  }
}
