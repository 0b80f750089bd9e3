import { readFileSync } from 'node:fs'
import { listVendors } from '@crm-clients/scripts/src/workspace.ts'
import { listOperations } from '@crm-clients/openapi/operation'
import { loadDocument } from '@crm-clients/openapi/document'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { type Consumer, createConsumer } from '../src/consumer.ts'
import { bundle } from '../src/size/bundle.ts'
import { sizeBudget } from '../src/size/size-budget.ts'
import { readTarball } from '../src/tarball/tarball.ts'

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
  expect((await readTarball(file)).bytes).toBeLessThanOrEqual(sizeBudget(name, isVendor).tarball)
})

test('a new package that is no vendor has to get a budget', () => {
  expect(() => sizeBudget('@crm-clients/new', false)).toThrow('size-budgets.json')
})

test('importing a package changes nothing that others share, as its package.json promises', async () => {
  const names = ['@crm-clients/runtime', ...vendors.map(({ packageName }) => packageName)]
  expect(await project.run('node', ['probe.js', ...names])).toMatchObject({ code: 0, stdout: '[]\n' })
})

describe.each(vendors)('$packageName in a browser', ({ packageName, factoryName, specFile }) => {
  test('keeps its budget in a program that calls one operation', async () => {
    const [operation] = listOperations(loadDocument(specFile))
    const program = `import { ${factoryName} } from '${packageName}'
      console.log(await ${factoryName}().${operation?.operationId}({}))`
    const { gzipBytes } = await bundle(program, project.folder)
    expect(gzipBytes).toBeLessThanOrEqual(sizeBudget(packageName, true).program ?? 0)
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
