import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { loadApiSync } from '@crm-clients/openapi'
import { type Consumer, createConsumer } from '@crm-clients/scripts/release'
import { listVendors } from '@crm-clients/scripts/repository'
import { isEverything } from '@crm-clients/test-support'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { exampleProgram } from '../src/registry/example-program.ts'
import { type InstalledMocks, startInstalledMocks } from '../src/registry/start-installed-mocks.ts'

const registry = inject('registry')
const vendors = isEverything() ? listVendors() : listVendors().slice(0, 1)
const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc')
const strict = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--skipLibCheck', 'false']

let tester: Consumer
let mocks: InstalledMocks

beforeAll(async () => {
  const packages = ['@crm-clients/mock', ...vendors.map(({ packageName }) => packageName)]
  tester = await createConsumer({ registry, dependencies: Object.fromEntries(packages.map(name => [name, '*'])) })
  const slugs = vendors.map(({ slug }) => slug)
  mocks = await startInstalledMocks(tester, slugs)
})

afterAll(async () => {
  await mocks?.stop()
  await tester?.remove()
})

describe.each(vendors)('$packageName, installed alone from a registry', vendor => {
  let project: Consumer

  beforeAll(async () => {
    const program = exampleProgram(vendor, loadApiSync(vendor.specFile), mocks.urls.get(vendor.slug) ?? '')
    const dependencies = { [vendor.packageName]: '*' }
    project = await createConsumer({ registry, dependencies, files: { 'index.ts': program } })
  })

  afterAll(() => project?.remove())

  test('brings the runtime and nothing that is not needed for a call', () => {
    const installed = readdirSync(join(project.folder, 'node_modules')).filter(name => !name.startsWith('.'))
    const ours = readdirSync(join(project.folder, 'node_modules', '@crm-clients'))
    expect(ours).toEqual([vendor.slug, 'runtime'].sort())
    expect(installed).toEqual(['@crm-clients', 'openapi-fetch', 'openapi-typescript-helpers'])
  })

  test('compiles a program strictly, its declarations included', async () => {
    const { code, stdout } = await project.run(process.execPath, [compiler, ...strict, 'index.ts'])
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
  })

  test('calls a mock of the installed @crm-clients/mock', async () => {
    const { code, stdout, stderr } = await project.run(process.execPath, ['index.ts'])
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: expect.stringMatching(/^2\d\d false\n$/), stderr: '' })
  })
})
