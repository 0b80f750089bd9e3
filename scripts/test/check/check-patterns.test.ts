import { readDocument } from '@crm-clients/openapi/document'
import { expect, test } from 'vitest'
import { checkPatterns } from '../../src/check/check-patterns.ts'
import { judgePattern } from '../../src/check/judge-pattern.ts'
import { listPatterns } from '../../src/check/list-patterns.ts'
import { listVendors } from '../../src/repository/workspace.ts'
import { vendorOfSpec } from './vendor-of-spec.ts'

test.each([
  ['^(a+)+$', 'exponential'],
  ['^(a|a)*$', 'exponential'],
  ['^(?!x)([\\w.]+)*@x$', 'exponential'],
  ['\\s+$', 'polynomial'],
  ['^[a-z]+(-[a-z]+)*$', 'harmless'],
])('%s is %s', (pattern, growth) => {
  expect(judgePattern(pattern).growth).toBe(growth)
})

test('the patterns of all vendors are harmless', () => {
  const patterns = listVendors().flatMap(({ specFile }) => listPatterns(readDocument(specFile)))
  expect(patterns.length).toBeGreaterThan(0)
  expect(patterns.filter(({ pattern }) => judgePattern(pattern).growth !== 'harmless')).toEqual([])
})

test('patterns are found in every schema, and not in names or data', () => {
  const schemas = {
    pattern: { pattern: 'a', properties: { pattern: { pattern: 'b' } }, patternProperties: { c: true } },
    data: { default: { pattern: 'x' }, enum: [{ pattern: 'x' }], examples: [{ pattern: 'x' }] },
  }
  const document = { openapi: '3.1.1', info: { title: '', version: '' }, components: { schemas } }
  expect(listPatterns(document)).toEqual([
    { pattern: 'a', pointer: '#/components/schemas/pattern/pattern' },
    { pattern: 'c', pointer: '#/components/schemas/pattern/patternProperties' },
    { pattern: 'b', pointer: '#/components/schemas/pattern/properties/pattern/pattern' },
  ])
})

test('of very many uncertain patterns, and very long ones, the first fifty are judged, and the rest is named', () => {
  const schemas = Array.from({ length: 60 }, (_, index) => `    S${index}: { pattern: '(a|a)+${index}' }`)
  const long = `    Long: { pattern: '${'(a|a)+'.repeat(1000)}' }`
  const vendor = vendorOfSpec(
    ['openapi: 3.1.1', 'info: { title: Acme, version: v1 }', 'components:', '  schemas:', long, ...schemas].join('\n'),
  )
  const findings = checkPatterns(vendor, readDocument(vendor.specFile))
  expect(findings.filter(({ severity }) => severity === 'error')).toHaveLength(50)
  expect(findings.at(-1)).toMatchObject({
    line: 5,
    severity: 'warning',
    message: 'Nobody knows how long this pattern and 10 more may take to match.',
  })
})
