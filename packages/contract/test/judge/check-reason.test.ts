import { expect, test } from 'vitest'
import { checkReason, compareObjections } from '../../src/judge/check-reason.ts'
import type { MockExchange } from '../../src/run/mock-exchange.ts'

const REASON = { statuses: [422, 400], location: '/body/name', code: 'maxLength' }
const objection = (code: string, ...location: string[]) => ({
  code,
  location,
  message: `${location.join('.')}: ${code}`,
})

test('a refusal that names keyword and place is right', () => {
  expect(compareObjections(REASON, [objection('maxLength', 'body', 'name')])).toBeUndefined()
})

test('another keyword of the same value may fail as well', () => {
  const objections = [objection('pattern', 'body', 'name'), objection('maxLength', 'body', 'name')]
  expect(compareObjections(REASON, objections)).toBeUndefined()
})

test.each([
  ['nothing', [], 'but nothing was refused'],
  ['another keyword', [objection('type', 'body', 'name')], 'got type at /body/name'],
  ['another place', [objection('maxLength', 'body', 'title')], 'got maxLength at /body/title'],
])('a refusal of %s is wrong', (_, objections, message) => {
  expect(compareObjections(REASON, objections)).toBe(`expected maxLength at /body/name, ${message}`)
})

test('a refusal of more than what was broken is wrong', () => {
  const objections = [objection('maxLength', 'body', 'name'), objection('required', 'body')]
  expect(compareObjections(REASON, objections)).toContain('and nothing else')
})

test('inside of alternatives the place above may be named', () => {
  expect(compareObjections({ ...REASON, isAlternative: true }, [objection('oneOf', 'body')])).toBeUndefined()
  expect(compareObjections(REASON, [objection('oneOf', 'body')])).toContain('got oneOf at /body')
})

test('inside of alternatives another branch may be explained, which says something beside it', () => {
  expect(compareObjections({ ...REASON, isAlternative: true }, [objection('type', 'body', 'title')])).toBeUndefined()
  expect(compareObjections({ ...REASON, isAlternative: true }, [objection('type', 'query', 'q')])).toContain('got type')
})

test('a list that has to contain something may miss it when an item is wrong, in another branch as well', () => {
  const item = { ...REASON, location: '/body/names/0' }
  const objections = [objection('maxLength', 'body', 'names', '0'), objection('contains', 'body', 'names')]
  expect(compareObjections(item, objections)).toBeUndefined()
  const beside = [objection('maxLength', 'body', 'name'), objection('contains', 'body', 'others')]
  expect(compareObjections(REASON, beside)).toContain('and nothing else')
  expect(compareObjections({ ...REASON, isAlternative: true }, beside)).toBeUndefined()
})

test('a refusal with another status is wrong', () => {
  const exchange = { status: 404, headers: new Headers(), text: 'no such thing' } as MockExchange
  expect(checkReason(REASON, exchange)).toBe('expected status 422 or 400, got 404: no such thing')
})
