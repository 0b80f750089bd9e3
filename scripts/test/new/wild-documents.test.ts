import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { testContract } from '@crm-clients/contract'
import { createMock } from '@crm-clients/mock'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkSpec } from '../../src/check/check-spec.ts'
import { newVendor } from '../../src/new/new-vendor.ts'
import { repositoryRoot, vendorPlaces } from '../../src/repository/workspace.ts'

/** Documents with what is seen in the wild, each in one kind, and the notes that importing them leaves. */
const DOCUMENTS = [
  { slug: 'bodies', file: 'bodies.yaml', notes: ['XML bodies', 'Servers'] },
  { slug: 'circles', file: 'circles.yaml', notes: ['Copied paths', 'Moved schemas', 'Renamed operations'] },
  { slug: 'discriminators', file: 'discriminators.yaml', notes: [] },
  { slug: 'hard-samples', file: 'hard-samples.yaml', notes: ['Omitted examples that break', 'Put JSON before'] },
  { slug: 'non-ascii', file: 'non-ascii.yaml', notes: ['Renamed operations', 'Renamed components', 'Renamed path'] },
  { slug: 'reserved-words', file: 'reserved-words.yaml', notes: ['Omitted paths with a query or a fragment'] },
  {
    slug: 'webhooks',
    file: 'servers-and-webhooks.yaml',
    notes: ['Omitted operationIds of webhooks', 'Omitted callbacks', 'Servers'],
  },
  { slug: 'split', file: 'split/openapi.yaml', notes: ['Renamed components'] },
  {
    slug: 'statuses',
    file: 'statuses.yaml',
    notes: ['Omitted informational', 'Filled in a default', 'Omitted operations'],
  },
] as const

const fixtures = fileURLToPath(new URL('../fixtures/wild/', import.meta.url))
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'crm-clients-')))
const headings = new Map<string, string[]>()

beforeAll(async () => {
  for (const { slug, file } of DOCUMENTS) {
    const { notes } = await newVendor(slug, folder, join(fixtures, file))
    headings.set(slug, [...new Set(notes.map(({ heading }) => heading))])
  }
  const installed = join(folder, 'node_modules')
  mkdirSync(join(installed, '@crm-clients'), { recursive: true })
  for (const name of ['contract', 'mock', 'runtime']) {
    symlinkSync(join(repositoryRoot, 'packages', name), join(installed, '@crm-clients', name))
  }
  for (const { slug } of DOCUMENTS) symlinkSync(join(folder, 'packages', slug), join(installed, '@crm-clients', slug))
  symlinkSync(join(repositoryRoot, 'scripts/node_modules/vitest'), join(installed, 'vitest'))
  symlinkSync(join(repositoryRoot, 'node_modules/@types'), join(installed, '@types'))
  for (const name of ['tsconfig.base.json', 'tsconfig.package.json']) {
    copyFileSync(join(repositoryRoot, name), join(folder, name))
  }
}, 120_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.each(DOCUMENTS)('$file: everything that is different is noted', ({ slug, notes }) => {
  for (const note of notes) {
    expect(headings.get(slug)).toContainEqual(expect.stringContaining(note))
    expect(readFileSync(join(folder, 'packages', slug, 'README.md'), 'utf8')).toContain(note)
  }
})

test('the clients of all of them, and their tests, compile', { timeout: 60_000 }, () => {
  const config = { extends: join(repositoryRoot, 'tsconfig.json'), include: ['packages/*/src', 'packages/*/test'] }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
  const { stdout } = spawnSync(join(repositoryRoot, 'node_modules/.bin/tsc'), ['-p', folder], { encoding: 'utf8' })
  expect(stdout).toBe('')
})

test.each(DOCUMENTS)('$file: a mock starts that validates everything', async ({ slug }) => {
  expect((await createMock(vendorPlaces(slug, folder).specFile)).uncompilable).toEqual([])
})

test.each(DOCUMENTS)('$file: check finds no error', { timeout: 60_000 }, async ({ slug }) => {
  const findings = await checkSpec(vendorPlaces(slug, folder))
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
})

test.each(DOCUMENTS)('$file: the client passes its contract tests', { timeout: 60_000 }, async ({ slug }) => {
  const { specFile, packageFolder, factoryName } = vendorPlaces(slug, folder)
  const { [factoryName]: createClient } = await import(join(packageFolder, 'src/index.ts'))
  const cases: { readonly name: string; readonly run: () => unknown }[] = []
  testContract({ test: (name, run) => cases.push({ name, run }), spec: specFile, createClient })
  const failures: string[] = []
  for (const { run } of cases) await Promise.resolve(run()).catch((error: Error) => failures.push(error.message))
  expect(failures).toEqual([])
  expect(cases.length).toBeGreaterThan(10)
})
