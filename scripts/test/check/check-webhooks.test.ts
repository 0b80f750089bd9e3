import { loadApiSync } from '@crm-clients/openapi'
import { expect, test } from 'vitest'
import { checkWebhooks } from '../../src/check/check-webhooks.ts'
import { vendorOfSpec } from './vendor-of-spec.ts'

function check(signature: string) {
  const vendor = vendorOfSpec(`openapi: 3.1.1\ninfo: { title: Acme, version: v1 }\npaths: {}\n${signature}\n`)
  const findings = checkWebhooks(vendor, loadApiSync(vendor.specFile))
  return findings.map(({ line, message }) => `${line}: ${message}`)
}

test.each(['', "x-webhook-signature: { header: acme-signature, encoding: hex, signs: '{acme-id}.{body}' }"])(
  'nothing is wrong with %j',
  signature => {
    expect(check(signature)).toEqual([])
  },
)

test.each([
  ['true', ['4: `header` is missing.', '4: `encoding` is missing.', '4: `signs` is missing.']],
  ["{ header: acme-signature, encoding: utf8, signs: '{body}' }", ['4: `encoding` is "utf8".']],
  ["{ header: '', encoding: hex, signs: '{body}' }", ['4: `header` is "".']],
  ["{ header: acme-signature, encoding: hex, signs: '{acme-id}' }", ['4: `signs` is "{acme-id}".']],
])('%s says too little', (signature, findings) => {
  expect(check(`x-webhook-signature: ${signature}`)).toEqual(findings)
})
