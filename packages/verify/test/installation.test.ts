import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { listInstalledPackages, sizeOf } from './installed-packages.ts'

const installed = listInstalledPackages(fileURLToPath(new URL('..', import.meta.url)))
const names = installed.map(({ name }) => name)

test('an installation brings no mock along, and neither of the engines that mock and contract tests need', () => {
  expect(names).toEqual(expect.arrayContaining(['@crm-clients/openapi', '@crm-clients/runtime', 'ajv', 'js-yaml']))
  expect(names.filter(name => /^@(stoplight|hyperjump)\/|^@crm-clients\/(mock|contract)$/.test(name))).toEqual([])
})

test('what only random values need is not installed either', () => {
  expect(names).not.toContain('fast-check')
})

test('an installation takes about 7 MB', () => {
  const bytes = installed.reduce((sum, { folder }) => sum + sizeOf(folder), 0)
  expect(bytes / 1e6).toBeGreaterThan(1)
  expect(bytes / 1e6).toBeLessThan(8)
})
