import { expect, test } from 'vitest'
import { renderVerifyReport } from '../../src/report/render-verify-report.ts'
import { exitCodeOf, type ReportedDeviation, type VerifyReport } from '../../src/report/verify-report.ts'

const DEVIATION: ReportedDeviation = {
  severity: 'deviation',
  rule: 'body-schema/type',
  operation: 'listComparisons',
  status: 200,
  location: 'response body /a',
  message: 'must be integer',
  expected: { value: 'type: "integer"', pointer: '#/components/schemas/A' },
  found: '"x"',
  request: 'GET /orders',
  count: 1,
}
const EMPTY: VerifyReport = {
  vendor: 'shop',
  baseUrl: 'https://shop.test',
  exchanges: 1,
  deviations: [],
  information: [],
  operations: [],
  skipped: [],
}

test('what a server says cannot leave its code span', () => {
  const found = '``` \n\n# @everyone <img src=x> `'
  const report = renderVerifyReport({ ...EMPTY, deviations: [{ ...DEVIATION, found }] })
  expect(report).toContain('found: ```` ``` # @everyone <img src=x> ` ````\n')
})

test('what a document says is no markup, neither as its name nor as the reason why something was not sent', () => {
  const text = 'Acme\n\n# @everyone <img src=x> [x](https://evil.test) \u001b[2J'
  const skipped = [{ request: 'GET /orders', reason: text }]
  const report = renderVerifyReport({ ...EMPTY, vendor: text, skipped })
  const escaped = 'Acme # @everyone &lt;img src=x> \\[x\\](https://evil.test) \\\\u001b\\[2J'
  expect(report).toContain(`## ${escaped}: no deviations from the spec\n`)
  expect(report).toContain(`- \`GET /orders\`: ${escaped}\n`)
})

test('long lists are cut off, with what was seen first', () => {
  const operations = Array.from({ length: 50 }, (_, index) => ({
    operation: `operation${index}`,
    documented: ['200'],
    seen: index === 49 ? { 200: 1 } : ({} as Record<string, number>),
  }))
  const lines = renderVerifyReport({ ...EMPTY, operations })
    .trim()
    .split('\n')
  const start = lines.indexOf('### What was seen')
  expect(lines[start + 1]).toBe('- `operation49`: 200; documented are 200')
  expect(lines.slice(start + 2)).toHaveLength(40)
  expect(lines.at(-1)).toBe('- and 10 more')
})

test('the exit code tells deviations from success, and success from nothing', () => {
  expect(exitCodeOf(EMPTY)).toBe(0)
  expect(exitCodeOf({ ...EMPTY, information: [{ ...DEVIATION, severity: 'information' }] })).toBe(0)
  expect(exitCodeOf({ ...EMPTY, deviations: [DEVIATION] })).toBe(1)
  expect(exitCodeOf({ ...EMPTY, exchanges: 0 })).toBe(2)
})
