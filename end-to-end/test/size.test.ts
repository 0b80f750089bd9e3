import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { loadApiSync } from '@crm-clients/openapi'
import { bundle, programBudget } from '@crm-clients/scripts/bundle'
import { neededFeatures } from '@crm-clients/scripts/generate'
import { type Consumer, createConsumer, readTarball } from '@crm-clients/scripts/release'
import { listVendors } from '@crm-clients/scripts/repository'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { tarballBudget } from '../src/size/tarball-budget.ts'

const vendors = listVendors()
let project: Consumer

beforeAll(async () => {
  const dependencies = Object.fromEntries(vendors.map(({ packageName }) => [packageName, '*']))
  const probe = readFileSync(new URL('../src/size/list-side-effects.js', import.meta.url), 'utf8')
  project = await createConsumer({ registry: inject('registry'), dependencies, files: { 'probe.js': probe } })
})

afterAll(() => project?.remove())

test.each(inject('published'))('the tarball of $name keeps its budget', async ({ name, file }) => {
  const isVendor = vendors.some(({ packageName }) => packageName === name)
  const { bytes, files } = await readTarball(file)
  const document = isVendor ? gzipSync(files.get('openapi.json') ?? '').length : undefined
  expect(bytes).toBeLessThanOrEqual(tarballBudget(name, document))
})

test('a new package that is no vendor has to get a budget', () => {
  expect(() => tarballBudget('@crm-clients/new', undefined)).toThrow('tarball-budgets.json')
})

test('importing a package changes nothing that others share, as its package.json promises', async () => {
  const names = ['@crm-clients/runtime', ...vendors.map(({ packageName }) => packageName)]
  expect(await project.run('node', ['probe.js', ...names])).toMatchObject({ code: 0, stdout: '[]\n' })
})

describe.each(vendors)('$packageName in a browser', ({ packageName, factoryName, specFile }) => {
  test('keeps its budget in a program that calls one operation', async () => {
    const api = loadApiSync(specFile)
    const { features, methods, bodies } = neededFeatures(api)
    const program = `import { ${factoryName} } from '${packageName}'
      console.log(await ${factoryName}().${api.operations[0]?.operationId}({}))`
    const { gzipBytes } = await bundle(program, project.folder)
    expect(gzipBytes).toBeLessThanOrEqual(programBudget(api.operations.length, [...features, ...methods, ...bodies]))
  })

  test('is nothing when nothing of it is used', async () => {
    expect(await bundle(`import '${packageName}'`, project.folder)).toMatchObject({ bytes: 0 })
  })

  test('brings an error class and no HTTP when a program only asks what was thrown', async () => {
    const program = `import { isApiError } from '${packageName}'; globalThis.isApiError = isApiError`
    const { files, gzipBytes } = await bundle(program, project.folder)
    const ours = [...files.keys()].filter(file => file !== '<stdin>')
    expect(ours).not.toEqual([])
    expect(ours.filter(file => !file.startsWith('node_modules/@crm-clients/runtime/dist/errors/'))).toEqual([])
    expect(gzipBytes).toBeLessThan(1000)
  })
})
