import { apiOf } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import { createMock } from '../src/create-mock.ts'

const SHOP = apiOf(`
paths:
  /things:
    get:
      operationId: listThings
      responses:
        '200':
          description: OK
          content: { application/json: { schema: { type: array, minItems: 2, items: { type: object, required: [n, name], properties: { n: { type: integer }, name: { type: string } } } } } }
`)

async function askThreeTimes(mock: Awaited<ReturnType<typeof createMock>>): Promise<string[]> {
  const bodies = []
  for (let count = 0; count < 3; count++) {
    bodies.push(await (await mock.fetch('http://shop.test/things', { headers: { prefer: 'dynamic=true' } })).text())
  }
  return bodies
}

test('with a seed, bodies that differ each time are the same in each mock, and again after a reset', async () => {
  const mock = await createMock(SHOP, { seed: 7 })
  const bodies = await askThreeTimes(mock)
  expect(new Set(bodies).size).toBe(3)
  expect(await askThreeTimes(await createMock(SHOP, { seed: 7 }))).toEqual(bodies)
  expect(await askThreeTimes(await createMock(SHOP, { seed: 8 }))).not.toEqual(bodies)
  mock.reset()
  expect(await askThreeTimes(mock)).toEqual(bodies)
})
