import { expect, test } from 'vitest'
import { mockOf } from '../documents.ts'

const list = (pagination: string, items = '') => `
      x-pagination: { items: /data, ${pagination} }
      parameters:
        - { name: page, in: query, schema: { type: integer } }
        - { name: skip, in: query, schema: { type: integer } }
      responses:
        '200':
          description: OK
          content:
            application/json:
              schema: { type: object, properties: { data: { type: array, ${items} items: { type: integer } } } }
              examples: { all: { value: { data: [1, 2, 3], total: 9 } }, none: { value: { data: [], total: 0 } } }`

const mock = await mockOf(`
paths:
  /pages:
    get: ${list('style: page, parameter: page, total: /total')}
  /offsets:
    get: ${list('style: offset, parameter: skip, last: /total')}
  /bodies:
    post:
      requestBody: { content: { application/json: { schema: { properties: { page: { type: integer } } } } } }
      x-idempotent: true${list('style: page, parameter: page, in: body')}
  /full:
    get: ${list('style: page, parameter: page', 'minItems: 1,')}
`)

async function data(path: string, init?: RequestInit) {
  const response = await mock.fetch(`http://shop.test${path}`, init)
  return (await response.json()).data
}

const page = (number: number) => ({
  method: 'POST',
  body: JSON.stringify({ page: number }),
  headers: { 'content-type': 'application/json' },
})

test('what a document shows of a list is its first page, and later ones are empty', async () => {
  expect(await data('/pages')).toEqual([1, 2, 3])
  expect(await data('/pages?page=1')).toEqual([1, 2, 3])
  expect(await data('/pages?page=2')).toEqual([])
  expect(await data('/bodies', page(1))).toEqual([1, 2, 3])
  expect(await data('/bodies', page(2))).toEqual([])
})

test('items that are to be skipped are left out', async () => {
  expect(await data('/offsets?skip=0')).toEqual([1, 2, 3])
  expect(await data('/offsets?skip=2')).toEqual([3])
  expect(await data('/offsets?skip=7')).toEqual([])
})

test('a page is turned where its schema allows it, and no example is asked for', async () => {
  expect(await data('/full?page=2')).toEqual([1, 2, 3])
  expect(await data('/pages?page=2', { headers: { prefer: 'example=all' } })).toEqual([1, 2, 3])
})
