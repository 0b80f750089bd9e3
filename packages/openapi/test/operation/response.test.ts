import { expect, test } from 'vitest'
import { findResponse, usualResponse, usualStatus } from '../../src/operation/response.ts'
import { apiOf } from '../documents.ts'

/** An operation that documents these statuses. */
function operationWith(...statuses: string[]) {
  const responses = statuses.map(status => `'${status}': { description: Done }`).join(', ')
  const [operation] = apiOf(`paths: { /things: { get: { responses: { ${responses} } } } }`).operations
  if (!operation) throw new Error('no operation')
  return operation
}

test('a response is that of the status, of its range, or the default', () => {
  const operation = operationWith('200', '4XX', 'default')
  const found = (status: number | string) => findResponse(operation, status)?.status
  expect([200, '201', 404, 500].map(found)).toEqual(['200', 'default', '4XX', 'default'])
  expect(findResponse(operation, 404)?.pointer).toBe('#/paths/~1things/get/responses/4XX')
  expect(findResponse(operationWith('200'), 404)).toBeUndefined()
})

test('a range in small letters is one in capitals, and stands where it is written', () => {
  const operation = operationWith('2xx', '4xx')
  expect(Object.keys(operation.responses)).toEqual(['2XX', '4XX'])
  expect(findResponse(operation, 404)).toMatchObject({ status: '4XX', pointer: '#/paths/~1things/get/responses/4xx' })
  expect(usualStatus(operation)).toBe(200)
})

test('an extension beside statuses is none', () => {
  expect(Object.keys(operationWith('200', 'x-note').responses)).toEqual(['200'])
})

test('a status that fetch cannot represent has no response', () => {
  for (const status of [100, '199', 600, 'default', '4XX', '']) {
    expect(findResponse(operationWith('100', 'default'), status)).toBeUndefined()
  }
})

test('the usual response is the lowest success, the default, or the first', () => {
  const usual = (...statuses: string[]) => usualResponse(operationWith(...statuses))?.status
  expect(usual('404', '204', '201')).toBe('201')
  expect(usual('2XX', '404')).toBe('2XX')
  expect(usual('404', 'default')).toBe('default')
  expect(usual('302', '404')).toBe('302')
  expect(usual('100', '404')).toBe('404')
  expect(usual()).toBeUndefined()
  expect(['201', '2XX', 'default', '404'].map(status => usualStatus(operationWith(status)))).toEqual([
    201, 200, 200, 404,
  ])
  expect(usualStatus(operationWith())).toBe(200)
})
