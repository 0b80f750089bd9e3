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

/** A vendor with one operation, whose body is a form: what its media type says, in lines, begins in line 10. */
export function vendorOfForm(mediaType: string, described: string, components = ''): VendorPlaces {
  return vendorOfSpec(`openapi: 3.1.1
info: { title: Acme, version: v1 }
paths:
  /things:
    post:
      operationId: addThing
      requestBody:
        content:
          ${mediaType}:
${described.replaceAll(/^/gm, '            ')}
      responses: {}
${components}`)
}
