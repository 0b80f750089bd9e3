import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkContract } from '@crm-clients/contract'
import { createMock } from '@crm-clients/mock'
import { loadApi } from '@crm-clients/openapi'
import { verifyServer } from '@crm-clients/verify'
import { checkSpec } from '../../src/check/check-spec.ts'
import { diffSpecs } from '../../src/diff/diff-specs.ts'
import { readVersion } from '../../src/diff/spec-version.ts'
import { checkTypes } from '../../src/diff/types/check-types.ts'
import { renderVendors } from '../../src/generate/render-vendors.ts'
import { newVendor } from '../../src/new/new-vendor.ts'
import { type VendorPlaces, vendorPlaces } from '../../src/repository/workspace.ts'

interface Given {
  readonly text: string
  readonly file: string
  readonly folder: string
  readonly vendor: VendorPlaces
}

/** Everything that takes a document, as the commands do it. */
const COMMANDS: Readonly<Record<string, (given: Given) => Promise<unknown>>> = {
  loadApi: ({ file }) => loadApi(file),
  check: ({ vendor }) => checkSpec(vendor),
  new: ({ file, folder }) => newVendor('imported', folder, file),
  generate: ({ vendor }) => renderVendors([vendor]),
  async diff({ text }) {
    const before = readVersion(text.replace('Acme', 'Acme again'), 'specs/acme.yaml')
    const after = readVersion(text, 'specs/acme.yaml')
    const { slots } = diffSpecs(before, after, '@crm-clients/acme')
    return checkTypes([{ before, after, slots }])
  },
  async 'crm-mock'({ file }) {
    const mock = await createMock(file)
    for (const { path, method } of mock.api.operations) {
      const body = method === 'POST' ? JSON.stringify({ ['a'.repeat(50)]: `${'a'.repeat(50)}!` }) : null
      await (
        await mock.fetch(`http://acme.test${path}`, { method, body, headers: { 'content-type': 'application/json' } })
      ).text()
    }
  },
  'crm-contract': ({ file }) => checkContract(file),
  async 'crm-verify'({ file }) {
    const server = createServer((_, response) => response.end('"a"')).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    try {
      await verifyServer(file, { baseUrl: `http://127.0.0.1:${port}`, writes: true })
    } finally {
      server.close()
      server.closeAllConnections()
    }
  },
}

/** What became of one command. */
export interface Outcome {
  readonly command: string
  /** Milliseconds of computing, whatever else the machine does. */
  readonly milliseconds: number
  /** What it threw, if it did. */
  readonly error?: Error
}

/** Runs all commands on one document, one after the other. */
export async function runCommands(text: string): Promise<Outcome[]> {
  const folder = mkdtempSync(join(tmpdir(), 'endless-'))
  mkdirSync(join(folder, 'specs'))
  const vendor = vendorPlaces('acme', folder)
  const file = join(folder, `acme.${text.startsWith('{') ? 'json' : 'yaml'}`)
  for (const place of [file, vendor.specFile]) writeFileSync(place, text)
  const outcomes: Outcome[] = []
  try {
    for (const [command, run] of Object.entries(COMMANDS)) {
      const before = process.cpuUsage()
      const error = await run({ text, file, folder, vendor }).then(
        () => undefined,
        (thrown: Error) => thrown,
      )
      const { user, system } = process.cpuUsage(before)
      outcomes.push({ command, milliseconds: (user + system) / 1000, ...(error && { error }) })
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return outcomes
}
