import { expect, test } from 'vitest'
import { shareDocumentedLimits } from '../../src/generate/share-documented-limits.ts'

const limited = { documents429: true }

test('a vendor says that writes may answer 429 where most of them do, and those that do not say so', () => {
  const { common, operations } = shareDocumentedLimits({
    list: ['/a', 'GET', limited],
    add: ['/a', 'POST', limited],
    change: ['/a', 'PATCH', { ...limited, body: ['text/csv'] }],
    send: ['/b', 'POST'],
    pay: ['/c', 'POST', { idempotencyKey: 'Key' }],
  })
  expect(common).toEqual(limited)
  expect(operations).toEqual({
    list: ['/a', 'GET'],
    add: ['/a', 'POST'],
    change: ['/a', 'PATCH', { body: ['text/csv'] }],
    send: ['/b', 'POST', { documents429: false }],
    pay: ['/c', 'POST', { idempotencyKey: 'Key' }],
  })
})

test('where few do, each of them says so', () => {
  const { common, operations } = shareDocumentedLimits({
    put: ['/a', 'PUT', limited],
    add: ['/a', 'POST', limited],
    send: ['/b', 'POST'],
  })
  expect(common).toEqual({})
  expect(operations).toEqual({ put: ['/a', 'PUT'], add: ['/a', 'POST', limited], send: ['/b', 'POST'] })
})
