import { expect, test } from 'vitest'
import { mockOf } from '../documents.ts'

const mock = await mockOf(`
paths:
  /things/{id}:
    parameters:
      - { name: id, in: path, required: true, schema: { type: integer }, examples: { one: { value: 1 }, two: { value: 2 } } }
      - { name: full, in: query, schema: { type: boolean }, examples: { two: { value: true } } }
    get:
      responses:
        '200': { description: OK, content: { application/json: { examples: { one: { value: 1 }, two: { value: 2 } } } } }
        '404': { description: No, content: { application/json: { examples: { two: { value: none } } } } }
  /things:
    post:
      requestBody: { content: { application/json: { examples: { plain: { value: { n: 1 } }, nested: { value: { n: [2, { m: null }] } } } } } }
      responses:
        '201': { description: OK, content: { application/json: { examples: { plain: { value: plain } } }, text/plain: { examples: { nested: { value: nested } } } } }
`)

async function answer(path: string, init?: RequestInit) {
  return (await mock.fetch(`http://shop.test${path}`, init)).text()
}

const post = (body: unknown, headers = {}) =>
  answer('/things', {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  })

test('an example of a request is answered with the body of the same name', async () => {
  expect(await answer('/things/1')).toBe('1')
  expect(await answer('/things/2?full=true')).toBe('2')
  expect(await post({ n: [2, { m: null }] })).toBe('nested')
})

test('a request that is an example in part is none', async () => {
  expect(await answer('/things/2')).toBe('1')
  expect(await answer('/things/2?full=false')).toBe('1')
  expect(await post({ n: [2] })).toBe('"plain"')
})

test('what is preferred or accepted counts for more', async () => {
  expect(await answer('/things/2?full=true', { headers: { prefer: 'example=one' } })).toBe('1')
  expect(await answer('/things/1', { headers: { prefer: 'code=404' } })).toBe('"none"')
  expect(await post({ n: [2, { m: null }] }, { accept: 'application/json' })).toBe('"plain"')
})
