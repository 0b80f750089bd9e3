import { loadApi } from '@crm-clients/openapi'
import { setLimits } from '@crm-clients/openapi/document'
import { expect, onTestFinished, test } from 'vitest'
import { takeLimits } from '../src/take-limits.ts'

const DEEP = { openapi: '3.1.1', info: { title: 'Deep', version: 'v1' }, 'x-a': [[[]]] }

test('limits are taken out of the arguments of any command, and hold for the documents that it loads', async () => {
  onTestFinished(() => setLimits({}))
  expect(takeLimits(['acme', '--limit', 'depth=3', '--check', '--limit=entries=9'])).toEqual(['acme', '--check'])
  await expect(loadApi(DEEP)).rejects.toThrow('nests deeper than 3 levels')
  takeLimits(['--limit', 'depth=4'])
  await loadApi(DEEP)
})

test('a limit without a number is a usage error', () => {
  expect(() => takeLimits(['--limit'])).toThrow('--limit wants a name and a number')
  expect(() => takeLimits(['--limit', 'depth'])).toThrow('--limit depth is not possible')
})
