import { expect, test } from 'vitest'
import { createShopClient, listCases } from './shop.ts'

const cases = listCases(createShopClient)

test.each([...cases])('%s', async (_, run) => await run())

test('an operation with an idempotency key and a marked one are sent again where one that HTTP calls idempotent is', () => {
  const breaks = 'throws a ConnectionError when the connection is reset after the request was read'
  for (const operation of ['createPayment', 'markAsRead', 'replaceOrders'])
    expect(cases.has(`${operation} is sent 3 times and ${breaks}`)).toBe(true)
  for (const operation of ['createOrder', 'editOrders'])
    expect(cases.has(`${operation} is sent once and ${breaks}`)).toBe(true)
})
