import { appendFileSync, copyFileSync, cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { checkContract } from '@crm-clients/contract'
import { createMock } from '@crm-clients/mock'
import { loadApi } from '@crm-clients/openapi'
import { startVerifyingProxy } from '@crm-clients/verify'
import { checkSpec } from '../../src/check/check-spec.ts'
import { findBase } from '../../src/diff/find-base.ts'
import { diffVendors } from '../../src/diff/vendor-diff.ts'
import { writeVendors } from '../../src/generate/write-vendors.ts'
import { newVendor } from '../../src/new/new-vendor.ts'
import { vendorPlaces } from '../../src/repository/workspace.ts'

// Run by tests as a process of its own: does with each document what each command does, and prints what came of it as JSON.
const [folder = '', wanted = '', ...files] = process.argv.slice(2)

/** A repository of one vendor, whose spec is the document. */
function repositoryOf(file: string, slug: string): string {
  const root = mkdtempSync(join(folder, 'repository-'))
  // The neighbours of a document come along, and their links lead where they led.
  cpSync(dirname(file), join(root, 'specs'), { recursive: true, verbatimSymlinks: true })
  copyFileSync(file, join(root, 'specs', `${slug}.yaml`))
  return root
}

const commands: Readonly<Record<string, (file: string) => Promise<unknown>>> = {
  async new(file) {
    const root = mkdtempSync(join(folder, 'new-'))
    const { notes } = await newVendor('acme', root, file)
    return notes.map(({ detail }) => detail)
  },
  async check(file) {
    const findings = await checkSpec(vendorPlaces('acme', repositoryOf(file, 'acme')))
    return findings.filter(({ severity }) => severity === 'error').map(({ line, message }) => `${line}: ${message}`)
  },
  generate: file => writeVendors([vendorPlaces('acme', repositoryOf(file, 'acme'))]),
  async diff(file) {
    const root = repositoryOf(file, 'acme')
    const old = join(root, 'old', basename(file))
    mkdirSync(dirname(old))
    cpSync(dirname(file), dirname(old), { recursive: true, verbatimSymlinks: true })
    writeFileSync(join(root, 'specs/acme.yaml'), 'openapi: 3.1.1\ninfo: { title: Acme, version: v1 }\npaths: {}\n')
    const diffs = await diffVendors({ root, base: findBase(root, old), slugs: ['acme'], types: false })
    return diffs.flatMap(({ changes }) => changes.map(({ message }) => message))
  },
  async mock(file) {
    const api = await loadApi(file)
    const { fetch } = await createMock(api)
    return Promise.all(
      api.operations.flatMap(({ method, path }) =>
        [{}, { prefer: 'dynamic=true' }].map(async headers => {
          const body = ['GET', 'HEAD'].includes(method) ? undefined : '{}'
          const answer = await fetch(`https://acme.test/v1${path}`, {
            method,
            headers: { ...headers, ...(body && { 'content-type': 'application/json' }) },
            ...(body !== undefined && { body }),
          })
          return answer.text()
        }),
      ),
    )
  },
  async contract(file) {
    const { failures } = await checkContract(await loadApi(file))
    return failures.map(({ message }) => message)
  },
  async verify(file) {
    const proxy = await startVerifyingProxy(await loadApi(file), { baseUrl: 'http://127.0.0.1:9' })
    await proxy.close()
    return proxy.report()
  },
}

for (const file of files) {
  const outcomes: Record<string, unknown> = {}
  appendFileSync(process.env.ACCESS_RECORD ?? '', `document ${file}\n`)
  for (const name of wanted.split(',')) {
    outcomes[name] = await commands[name]?.(file).catch((error: Error) => ({
      error: `${error.name}: ${error.message}`,
    }))
  }
  console.log(JSON.stringify(outcomes))
}
