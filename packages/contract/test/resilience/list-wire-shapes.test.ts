import { expect, test } from 'vitest'
import { chooseShapes } from '../../src/resilience/choose-shapes.ts'
import { listWireShapes } from '../../src/resilience/list-wire-shapes.ts'
import { testResilience } from '../../src/resilience/test-resilience.ts'
import { createManyShapes } from './many-shapes.ts'
import { document } from './shop.ts'

const shapes = listWireShapes(document)

const namesOf = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name)

test('each shape is represented by the first of its operations', () => {
  expect(
    shapes
      .filter(({ method }) => method === 'GET')
      .map(({ name, credentials, paging, answers }) => [name, credentials, paging, answers]),
  ).toEqual([
    ['listComparisons', 'bearer', 'none', 'json'],
    ['exportOrders', 'bearer', 'none', 'any'],
    ['readBasic', 'basic', 'none', 'json'],
    ['readHeader', 'header', 'none', 'json'],
    ['readQuery', 'query', 'none', 'json'],
    ['readCookie', 'cookie', 'none', 'json'],
    ['listItems', 'bearer', 'page in query', 'json'],
    ['readSeveral (login and apiKey)', 'basic and header', 'none', 'json'],
    ['checkHealth', 'none', 'none', 'json'],
  ])
})

test('an operation with several kinds of body has several shapes, the simplest first', () => {
  expect(shapes.filter(({ method }) => method === 'PUT').map(({ name, body }) => [name, body])).toEqual([
    ['replaceOrders', 'json'],
    ['upload (application/x-www-form-urlencoded)', 'urlencoded'],
    ['upload (text/plain)', 'text'],
    ['upload (image/png)', 'bytes'],
    ['upload (multipart/form-data)', 'multipart'],
  ])
})

test('a POST or PATCH may be sent again only with a key or a mark', () => {
  const writes = shapes.filter(({ method }) => method === 'POST' || method === 'PATCH')
  expect(writes.map(({ name, idempotency, isRepeatable }) => [name, idempotency, isRepeatable])).toEqual([
    ['markAsRead', 'mark', true],
    ['createOrder', 'none', false],
    ['editOrders', 'none', false],
    ['createPayment', 'key', true],
    ['search', 'none', false],
  ])
})

test('a call carries the credentials of its alternative alone', () => {
  expect(Object.keys(shapes.find(({ name }) => name.startsWith('readSeveral'))?.secrets ?? {})).toEqual([
    'login',
    'apiKey',
  ])
  expect(Object.keys(shapes[0]?.secrets ?? {})).toEqual(['token'])
})

test('what depends on nothing is tried with the simplest call that it can happen to', () => {
  expect(namesOf(chooseShapes(shapes, {}))).toEqual(['listComparisons'])
  expect(namesOf(chooseShapes(shapes.slice(2), { needsBody: true }))).toEqual(['exportOrders'])
  expect(namesOf(chooseShapes(shapes.slice(-1), { needsCredentials: true }))).toEqual([])
  expect(namesOf(chooseShapes(shapes.slice(2), { needsJson: true }))).toEqual(['markAsRead'])
})

test('what depends on dimensions is tried with each of their values, and with their combinations where they act together', () => {
  expect(namesOf(chooseShapes(shapes, { dependsOn: [['isRepeatable']] }))).toEqual(['listComparisons', 'createOrder'])
  expect(namesOf(chooseShapes(shapes, { dependsOn: [['answers'], ['isRepeatable']] }))).toEqual([
    'listComparisons',
    'countOrders',
    'exportOrders',
    'createOrder',
  ])
  expect(namesOf(chooseShapes(shapes, { dependsOn: [['isRepeatable', 'body']] }))).toEqual([
    'listComparisons',
    'replaceOrders',
    'createOrder',
    'upload (application/x-www-form-urlencoded)',
    'upload (text/plain)',
    'upload (image/png)',
    'upload (multipart/form-data)',
  ])
})

const countTests = (copies: number) => {
  let count = 0
  const { api, createClient } = createManyShapes(copies)
  testResilience({ test: () => count++, spec: api, createClient })
  return count
}

test('the number of tests grows with the shapes of a document, not with its operations', () => {
  const { api } = createManyShapes()
  expect([api.operations.length, listWireShapes(api).length]).toEqual([300, 300])
  // One test for each of the 300 combinations, and some four hundred for everything else.
  expect(countTests(1)).toBeLessThan(800)
  expect(countTests(3)).toBe(countTests(1))
})
