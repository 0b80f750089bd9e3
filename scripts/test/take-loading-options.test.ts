import { loadApi } from '@crm-clients/openapi'
import { setAllowedOrigins, setLimits } from '@crm-clients/openapi/document'
import { expect, onTestFinished, test } from 'vitest'
import { takeLoadingOptions } from '../src/take-loading-options.ts'

const DEEP = { openapi: '3.1.1', info: { title: 'Deep', version: 'v1' }, 'x-a': [[[]]] }

test('limits are taken out of the arguments of any command, and hold for the documents that it loads', async () => {
  onTestFinished(() => setLimits({}))
  expect(takeLoadingOptions(['acme', '--limit', 'depth=3', '--check', '--limit=entries=9'])).toEqual([
    'acme',
    '--check',
  ])
  await expect(loadApi(DEEP)).rejects.toThrow('nests deeper than 3 levels')
  takeLoadingOptions(['--limit', 'depth=4'])
  await loadApi(DEEP)
})

test('a limit without a number is a usage error', () => {
  expect(() => takeLoadingOptions(['--limit'])).toThrow('--limit wants a name and a number')
  expect(() => takeLoadingOptions(['--limit', 'depth'])).toThrow('--limit depth is not possible')
})

test('origins are taken from the arguments as well, and nothing but origins', () => {
  expect(takeLoadingOptions(['new', '--allow-remote', 'https://acme.test', '--from=x'])).toEqual(['new', '--from=x'])
  setAllowedOrigins([])
  expect(() => takeLoadingOptions(['--allow-remote'])).toThrow('--allow-remote wants an origin')
  expect(() => takeLoadingOptions(['--allow-remote=https://acme.test/specs'])).toThrow('is no origin')
})
