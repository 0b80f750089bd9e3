import { expect, test } from 'vitest'
import { checkReason, explainRefusal } from '../../src/judge/check-reason.ts'
import type { Exchange } from '../../src/run/exchange.ts'

const REASON = { statuses: [422, 400], location: '/body/name', code: 'maxLength' }
const objection = (code: string, ...location: string[]) => ({
  code,
  location,
  message: `${location.join('.')}: ${code}`,
})

test('a refusal that names keyword and place is right', () => {
  expect(explainRefusal(REASON, [objection('maxLength', 'body', 'name')])).toBeUndefined()
})

test('another keyword of the same value may fail as well', () => {
  const objections = [objection('pattern', 'body', 'name'), objection('maxLength', 'body', 'name')]
  expect(explainRefusal(REASON, objections)).toBeUndefined()
})

test.each([
  ['nothing', [], 'but nothing was refused'],
  ['another keyword', [objection('type', 'body', 'name')], 'got type at /body/name'],
  ['another place', [objection('maxLength', 'body', 'title')], 'got maxLength at /body/title'],
])('a refusal of %s is wrong', (_, objections, message) => {
  expect(explainRefusal(REASON, objections)).toBe(`expected maxLength at /body/name, ${message}`)
})

test('a refusal of more than what was broken is wrong', () => {
  const objections = [objection('maxLength', 'body', 'name'), objection('required', 'body')]
  expect(explainRefusal(REASON, objections)).toContain('and nothing else')
})

test('inside of alternatives the place above may be named', () => {
  expect(explainRefusal({ ...REASON, isAlternative: true }, [objection('oneOf', 'body')])).toBeUndefined()
  expect(explainRefusal(REASON, [objection('oneOf', 'body')])).toContain('got oneOf at /body')
})

test('a refusal with another status is wrong', () => {
  const exchange = { status: 404, headers: new Headers(), text: 'no such thing' } as Exchange
  expect(checkReason(REASON, exchange)).toBe('expected status 422 or 400, got 404: no such thing')
})
