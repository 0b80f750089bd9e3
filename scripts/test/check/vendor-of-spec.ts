import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type VendorPlaces, vendorPlaces } from '../../src/repository/workspace.ts'

/** A vendor with this spec, in a folder that is gone when the test is. */
export function vendorOfSpec(text: string): VendorPlaces {
  const folder = mkdtempSync(join(tmpdir(), 'crm-clients-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const specFile = join(folder, 'acme.yaml')
  writeFileSync(specFile, text)
  return { ...vendorPlaces('acme', folder), specFile }
}
