import { loadApiSync } from '@crm-clients/openapi'
import { expect, test } from 'vitest'
import { checkComparisons } from '../../src/check/check-comparisons.ts'
import { vendorOfSpec } from './vendor-of-spec.ts'

/** What is wrong with how the properties of a thing are compared. */
function check(comparisons: string) {
  const text = `openapi: 3.1.1
info: { title: Acme, version: v1 }
paths: {}
components:
  schemas:
    Thing:
      x-comparisons: ${comparisons}
      allOf: [{ $ref: "#/components/schemas/Dated" }]
      properties: { end: { type: string, format: date }, 'due date': { type: string, format: date } }
    Dated: { type: object, properties: { start: { type: string, format: date } } }
`
  const vendor = vendorOfSpec(text)
  const findings = checkComparisons(vendor, loadApiSync(vendor.specFile))
  return findings.map(({ line, message }) => `${line}: ${message}`)
}

test.each(['[start < end]', '[start <= end, end <= due date]', '[]'])('nothing is wrong with %s', comparisons => {
  expect(check(comparisons)).toEqual([])
})

test.each([
  ['[start < end, end > start]', '7: "end > start" compares nothing.'],
  ['7', '7: 7 compares nothing.'],
  ['[start < ende]', '7: The schema has no property "ende".'],
  ['[begin <= end]', '7: The schema has no property "begin".'],
])('%s: %s', (comparisons, finding) => {
  expect(check(comparisons)).toEqual([finding])
})
