import { expect, test } from 'vitest'
import { putInOrder } from '../../src/sampling/put-in-order.ts'
import { sampleOf } from '../../src/sampling/sample.ts'
import { apiOf } from '../documents.ts'

const PARTS = [{ schema: { 'x-comparisons': ['start < end', 'end <= due'] }, pointer: '#', trail: [] }]

test.each([
  [
    { start: '2026-02-28', end: '2026-02-28', due: '2026-01-01' },
    { end: '2026-03-01', due: '2026-03-01' },
  ],
  [
    { start: '2026-01-31T12:00:00.5+02:00', end: '2026-01-31T12:00:00.5+02:00' },
    { end: '2026-02-01T12:00:00.5+02:00' },
  ],
  [{ end: '2026-03-01', due: '2026-02-01T08:00:00+10:00' }, { due: '2026-03-02T08:00:00+10:00' }],
  [{ start: 5, end: 3 }, { end: 6 }],
  [{ start: 1, end: 2, due: 2 }, {}],
  [{ end: 3 }, {}],
])('of %j, what is not in order is moved', (object, moved) => {
  expect(putInOrder(PARTS, object)).toEqual({ ...object, ...moved })
})

test('what is moved for one comparison is moved on for another', () => {
  const parts = [{ schema: { 'x-comparisons': ['from < until', 'told <= from'] }, pointer: '#', trail: [] }]
  expect(putInOrder(parts, { from: '2026-01-01', until: '2026-01-01', told: '2026-01-01T12:00:00Z' })).toEqual({
    from: '2026-01-02',
    until: '2026-01-03',
    told: '2026-01-01T12:00:00Z',
  })
})

test('a property that is to be kept moves the one before it', () => {
  expect(putInOrder(PARTS, { start: '2026-03-01', end: '2026-01-01' }, 'end')).toEqual({
    start: '2025-12-31',
    end: '2026-01-01',
  })
})

test('a sample is in order, with all properties and with those that are required', () => {
  const api = apiOf(`
paths: {}
components:
  schemas:
    Meeting:
      type: object
      x-comparisons: [start < end]
      required: [start, end]
      properties: { start: { type: string, format: date-time }, end: { type: string, format: date-time } }
`)
  const schema = { schema: api.schemas.get('Meeting') ?? true, pointer: '#', trail: [] }
  for (const properties of ['required', 'all'] as const) {
    const sampling = { api, properties, direction: 'request', files: false } as const
    expect(sampleOf(sampling, [schema])).toEqual({ start: '2026-01-31T12:00:00Z', end: '2026-02-01T12:00:00Z' })
  }
})
