import { createVendorClient, type OperationEntry, writeJson } from '@crm-clients/runtime'
import { apiOf } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import { listRandomTests, type ShopOptions } from './shop.ts'

const numbers = Array.from({ length: 50 }, (_, number) => number)

const spec = apiOf(`
servers: [{ url: https://shop.test }]
paths:
${numbers
  .map(
    number => `
  /things${number}:
    post:
      operationId: addThing${number}
      requestBody: { required: true, content: { application/json: { schema: { type: object, required: [count], properties: { count: { type: integer, minimum: 3 } } } } } }
      responses: { '201': { description: Created } }
`,
  )
  .join('')}`)

const operations = Object.fromEntries(
  numbers.map((number): [string, OperationEntry] => [`addThing${number}`, [`/things${number}`, 'POST']]),
)

const createClient = (options: ShopOptions) =>
  createVendorClient(
    { name: 'shop', credentials: {}, security: [], features: { bodies: [writeJson] } },
    operations,
    options,
  )

test('each operation gets as many requests', async () => {
  const counts = new Map<string, number>()
  const counting = (options: ShopOptions) =>
    createClient({
      ...options,
      fetch: (...args) => {
        const { pathname } = new URL(new Request(...args).url)
        counts.set(pathname, (counts.get(pathname) ?? 0) + 1)
        return options.fetch(...args)
      },
    })
  for (const run of listRandomTests(counting, { spec }).values()) await run()
  expect(new Set(counts.values())).toEqual(new Set([20]))
  expect(counts.size).toBe(50)
})

test('what is wrong with the last of fifty operations is found by the share that it belongs to', async () => {
  const flawed = (options: ShopOptions) =>
    createClient({
      ...options,
      fetch: async (...args) => {
        const request = new Request(...args)
        const isLast = request.url.endsWith('/things49')
        const body = isLast ? (await request.text()).replace(/\d(?=[},])/, '1$&') : null
        return options.fetch(isLast ? new Request(request, { body }) : request)
      },
    })
  const failures = new Map<string, string>()
  for (const [name, run] of listRandomTests(flawed, { spec })) {
    await run().catch((error: Error) => failures.set(name, error.message))
  }
  const share = '(5 of 5: addThing40 to addThing49)'
  expect([...failures.keys()].filter(name => !name.endsWith(share))).toEqual([])
  const message = failures.get(`random valid requests are accepted and arrive as they were given ${share}`)
  expect(message).toMatch('addThing49: Not as it was given: /body')
})
