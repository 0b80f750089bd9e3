import { loadApiSync } from '@crm-clients/openapi'
import { expect, test } from 'vitest'
import { checkRateLimits } from '../../src/check/check-rate-limits.ts'
import { vendorOfSpec } from './vendor-of-spec.ts'

function check(limit: string, ofOperation = '') {
  const vendor = vendorOfSpec(
    `openapi: 3.1.1\ninfo: { title: Acme, version: v1 }\n${limit}\npaths:\n  /a: { get: { responses: {}${ofOperation} } }\n`,
  )
  return checkRateLimits(vendor, loadApiSync(vendor.specFile)).map(({ line, message }) => `${line}: ${message}`)
}

test('a limit that says how many requests go in which time is right, and so is none', () => {
  expect(check('x-rate-limit: { requests: 60, windowMilliseconds: 60000 }')).toEqual([])
  expect(check('')).toEqual([])
})

test('one that says neither is found, of a document and of an operation', () => {
  expect(check('x-rate-limit: { limit: 60 }', ', x-rate-limit: 60')).toEqual([
    '3: `x-rate-limit` is {"limit":60}, which says no limit.',
    '5: `x-rate-limit` is 60, which says no limit.',
  ])
})
