import { apiOf } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import { listContractCases } from '../../src/cases/plan-cases.ts'
import { coverageOf } from '../../src/coverage/coverage.ts'
import { describeGaps, printCoverage } from '../../src/coverage/print-coverage.ts'
import { renderPage } from '../../src/coverage/render-page.ts'
import type { Verdict } from '../../src/judge/verdict.ts'

const DOCUMENT = apiOf(`
paths:
  /things:
    post:
      operationId: createThing
      parameters: [{ name: sort, in: query, schema: { type: string, maxLength: 3 } }]
      requestBody: { content: { application/json: { schema: { type: object, properties: { '<b>': { maxLength: 2 } } } } } }
      responses:
        '200': { description: OK, content: { application/json: { schema: { type: object }, examples: { one: { value: {} }, two: { value: {} } } } } }
        '404': { description: No }
`)
const ALL = listContractCases(DOCUMENT).map(
  (contractCase): Verdict => ({ contractCase, passed: true, disagreements: [] }),
)
const without = (name: string) => ALL.filter(({ contractCase }) => !contractCase.name.includes(name))

test('a matrix whose cases all passed has no empty entry', () => {
  const { summary } = coverageOf(DOCUMENT, ALL)
  expect(summary).toMatchObject({ empty: 0, failedCases: 0, explained: 2 })
  expect(summary.entries).toBe(summary.exercised + summary.explained)
})

test.each([
  ['answers 404', 'createThing 404 accepted'],
  ['answers 200 "two"', 'createThing 200 application/json "two" accepted'],
  ['(maxLength)', 'createThing /query/sort maxLength refused'],
  ['the method', 'createThing method refused'],
])('without the case that %s an entry is empty, and is named', (name, entry) => {
  const coverage = coverageOf(DOCUMENT, without(name))
  expect(coverage.summary.empty).toBeGreaterThan(0)
  expect(describeGaps(coverage)).toContain(entry)
})

test('an entry that cannot be exercised is listed with its reason, and is not empty', () => {
  const { entries } = coverageOf(DOCUMENT, [])
  const entry = entries.find(({ location, keyword }) => location === '/query/sort' && keyword === 'type')
  expect(entry).toMatchObject({ reason: 'every text is a string', passed: 0 })
})

test('an entry names the case that exercised it', () => {
  const { entries } = coverageOf(DOCUMENT, ALL)
  expect(entries.find(({ status }) => status === '404')).toMatchObject({ passed: 1, case: 'createThing answers 404' })
})

test('a case that failed leaves its entry neither exercised nor empty', () => {
  const [first, ...others] = ALL as [Verdict, ...Verdict[]]
  const failed: Verdict = { ...first, passed: false, blame: 'client', message: 'It broke. To blame: the client.' }
  const isSame = ({ contractCase }: Verdict) => contractCase.entry === first.contractCase.entry
  const coverage = coverageOf(DOCUMENT, [failed, ...others.filter(verdict => !isSame(verdict))])
  expect(coverage.failures).toEqual([{ case: first.contractCase.name, message: 'It broke. To blame: the client.' }])
  expect(coverage.summary.empty).toBe(0)
})

test('the table shows operations, keywords, reasons and gaps', () => {
  const text = printCoverage(coverageOf(DOCUMENT, without('answers 404')))
  expect(text).toMatch(/Shop: \d+ cases, 0 failed/)
  expect(text).toMatch(/^createThing +200 +application\/json +\d+ +\d+ +0 +0 +0$/m)
  expect(text).toMatch(/^maxLength +4 +4 +0 +0 +0$/m)
  expect(text).toContain('every text is a string: createThing /query/sort type refused')
  expect(text).toContain('1 entries of the coverage matrix are empty')
})

test('no name of a document makes up a line of the table', () => {
  const api = apiOf(`
paths:
  /things:
    get:
      operationId: "get\\n  forged"
      responses:
        '200': { description: OK, content: { application/json: { schema: { type: object, properties: { "a\\n  forged": { type: integer } } } } } }
`)
  const missing = listContractCases(api).map(
    (contractCase): Verdict => ({ contractCase, passed: true, disagreements: [] }),
  )
  const shown = printCoverage(coverageOf(api, missing.slice(1)))
  expect(shown).toContain('get\\u000a  forged')
  expect(shown.split('\n').filter(line => line.trim().startsWith('forged'))).toEqual([])
})

test('the page holds every entry, needs nothing from outside, and runs nothing that a document says', () => {
  const page = renderPage([coverageOf(DOCUMENT, ALL)])
  expect(page).toContain('<h3>createThing</h3>')
  expect(page).toContain('/body/&lt;b&gt;')
  expect(page).not.toMatch(/<script|<img|src=|href="(?!data:,")|@import|url\(|<b>:/)
})
