import { apiOf } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import { createMock } from '../../src/create-mock.ts'

const SHOP = apiOf(`
paths:
  /things:
    get:
      operationId: listThings
      responses: { '200': { description: OK, content: { application/json: { schema: { type: integer } } } } }
`)

test('thousands of replies are given in their order', { timeout: 60_000 }, async () => {
  const mock = await createMock(SHOP)
  const numbers = Array.from({ length: 2000 }, (_, index) => index)
  for (const body of numbers) mock.respond('listThings', { status: 200, body }, { times: 1 })
  const given: unknown[] = []
  for (const _ of numbers) given.push(await (await mock.fetch('http://shop.test/things')).json())
  expect(given).toEqual(numbers)
})
