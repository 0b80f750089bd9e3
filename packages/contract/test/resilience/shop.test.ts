import { expect, test } from 'vitest'
import { createShopClient, listCases } from './shop.ts'

const cases = listCases(createShopClient)

/** What the vendors' operations cannot show, but for what takes its time. */
const own = [...cases].filter(([name]) =>
  /^(createPayment|markAsRead|listOrders|checkHealth|countOrders|exportOrders|readFeed) is(?!.*Timeout)/.test(name),
)

test.each(own)('%s', async (_, run) => await run())

test('an operation with an idempotency key and a marked one are sent as often as one that HTTP calls idempotent', () => {
  const times = (operation: string) => [...cases.keys()].filter(name => name.startsWith(`${operation} is sent 3 times`))
  expect(times('createPayment').length).toBe(times('listOrders').length)
  expect(times('markAsRead').length).toBe(times('listOrders').length)
  expect(times('createOrder')).toEqual([])
})
