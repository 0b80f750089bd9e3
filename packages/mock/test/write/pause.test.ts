import { apiOf } from '@crm-clients/test-support'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createMock } from '../../src/create-mock.ts'
import type { MockOptions } from '../../src/mock-options.ts'

const SHOP = apiOf(`
paths:
  /things:
    get:
      operationId: listThings
      responses:
        '200': { description: OK, content: { application/json: { examples: { one: { value: [1] }, two: { value: [2] } } } } }
        '404': { description: No }
`)

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** How many milliseconds pass until a mock answers, and what. */
async function waitFor(answer: Promise<Response>, most = 500): Promise<[number, Response | Error | undefined]> {
  let outcome: Response | Error | undefined
  answer.then(
    response => {
      outcome = response
    },
    (error: Error) => {
      outcome = error
    },
  )
  for (let passed = 0; passed <= most; passed++) {
    await vi.advanceTimersByTimeAsync(passed === 0 ? 0 : 1)
    // What is to be read first is not read within the timers that are replaced.
    for (let turn = 0; turn < 5; turn++) await new Promise(setImmediate)
    if (outcome) return [passed, outcome]
  }
  return [most, outcome]
}

const ask = (mock: Awaited<ReturnType<typeof createMock>>, init?: RequestInit) =>
  mock.fetch('http://shop.test/things', init)

test('an answer comes as much later as its reply says, and is otherwise as it is', async () => {
  const mock = await createMock(SHOP)
  mock.respond('listThings', { delay: 30 }, { times: 1 })
  mock.respond('listThings', { status: 404, delay: 7 }, { times: 1 })
  mock.respond('listThings', { error: 'connection', delay: 9 }, { times: 1 })
  const [first, documented] = await waitFor(ask(mock, { headers: { prefer: 'example=two' } }))
  expect([first, await (documented as Response).json()]).toEqual([30, [2]])
  expect(await waitFor(ask(mock))).toMatchObject([7, { status: 404 }])
  expect(await waitFor(ask(mock))).toMatchObject([9, { name: 'TypeError' }])
  expect(await waitFor(ask(mock))).toMatchObject([0, { status: 200 }])
  mock.verify()
})

test('every answer comes later by the delay of the mock, unless its reply says otherwise', async () => {
  const mock = await createMock(SHOP, { delay: 20 })
  expect((await waitFor(ask(mock)))[0]).toBe(20)
  expect(await waitFor(mock.fetch('http://shop.test/nothing'))).toMatchObject([20, { status: 404 }])
  mock.respond('listThings', { delay: 0 })
  expect((await waitFor(ask(mock)))[0]).toBe(0)
})

test('a delay between two bounds is the same each time where there is a seed', async () => {
  const delays = async (options: MockOptions) => {
    const mock = await createMock(SHOP, { delay: [5, 40], ...options })
    return [(await waitFor(ask(mock)))[0], (await waitFor(ask(mock)))[0], (await waitFor(ask(mock)))[0]]
  }
  const first = await delays({ seed: 1 })
  expect(await delays({ seed: 1 })).toEqual(first)
  expect(await delays({ seed: 2 })).not.toEqual(first)
  expect(new Set(first).size).toBeGreaterThan(1)
  for (const delay of first) expect(delay >= 5 && delay <= 40).toBe(true)
})

test('whoever stops waiting is not kept', async () => {
  const mock = await createMock(SHOP, { delay: 300 })
  const caller = new AbortController()
  const answer = ask(mock, { signal: caller.signal })
  setTimeout(() => caller.abort(), 10)
  expect(await waitFor(answer)).toMatchObject([10, { name: 'AbortError' }])
  expect(vi.getTimerCount()).toBe(0)
})

test.each([-1, 0.5, 3_600_001, Number.NaN])('a delay of %d is an error', async delay => {
  const message = `A delay of ${delay} is not possible`
  await expect(createMock(SHOP, { delay })).rejects.toThrow(message)
  const mock = await createMock(SHOP)
  expect(() => mock.respond('listThings', { delay })).toThrow(message)
  expect(() => mock.respond('listThings', { error: 'timeout', delay })).toThrow(message)
})

test('bounds in the wrong order are an error', async () => {
  await expect(createMock(SHOP, { delay: [2, 1] })).rejects.toThrow('A delay from 2 to 1 milliseconds is not possible')
})

test('who wants to be told of each request learns why it was refused, and how long its answer took', async () => {
  const told: unknown[] = []
  const mock = await createMock(SHOP, {
    onAnswered: ({ operationId, status, reason }, took) => told.push([operationId, status, reason, typeof took]),
  })
  mock.respond('listThings', { error: 'connection' }, { times: 1 })
  await waitFor(ask(mock))
  await waitFor(ask(mock))
  await waitFor(ask(mock, { method: 'DELETE' }))
  expect(told).toEqual([
    ['listThings', undefined, undefined, 'number'],
    ['listThings', 200, undefined, 'number'],
    [undefined, 405, 'No operation is DELETE /things, only GET', 'number'],
  ])
})
