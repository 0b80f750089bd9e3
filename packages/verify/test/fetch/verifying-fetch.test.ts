import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test, vi } from 'vitest'
import { createVerifyingFetch } from '../../src/create-verifying-fetch.ts'
import type { VerifyingFetchOptions } from '../../src/options.ts'
import type { ReportedDeviation } from '../../src/report/verify-report.ts'
import { answerJson, conforming, type Handler, startServer } from '../local-server.ts'
import { ORDER, SHOP, TOKEN } from '../shop.ts'

const AUTHORIZED = { headers: { authorization: `Bearer ${TOKEN}` } }

/** A shop, a fetch that judges it, and what it has reported once everything is judged. */
async function openShop(handle: Handler, options: Partial<VerifyingFetchOptions> = {}) {
  const server = await startServer(handle)
  const reported: ReportedDeviation[] = []
  const pending: Promise<void>[] = []
  const verifying = await createVerifyingFetch(SHOP, {
    baseUrl: `${server.origin}/v1`,
    report: deviation => reported.push(deviation),
    waitUntil: judged => pending.push(judged),
    ...options,
  })
  const judged = async () => {
    await Promise.all(pending.splice(0))
    return reported.map(({ rule, location }) => `${rule}: ${location}`)
  }
  return {
    fetch: verifying,
    url: `${server.origin}/v1`,
    reported,
    pending,
    judged,
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  }
}

test('a call comes back as it would, and what deviates is reported once, with what would have to change', async () => {
  await using shop = await openShop((_, response) =>
    answerJson(response, 200, { data: [{ ...ORDER, status: 'lost' }], cursor: null, total: 1 }, { 'x-trace': TOKEN }),
  )
  const response = await shop.fetch(`${shop.url}/orders?page=2`, AUTHORIZED)
  expect(shop.reported).toEqual([])
  expect(await response.json()).toMatchObject({ data: [{ status: 'lost' }] })
  expect(await shop.judged()).toEqual([
    'body-schema/enum: response body /data/0/status',
    'property-unknown: response body /total',
  ])
  await (await shop.fetch(`${shop.url}/orders?page=3`, AUTHORIZED)).text()
  expect(await shop.judged()).toHaveLength(2)
  expect(shop.reported.map(({ operation, request, patch }) => ({ operation, request, patch }))).toEqual([
    {
      operation: 'listComparisons',
      request: 'GET /v1/orders?page=2',
      patch: [{ op: 'add', path: '/components/schemas/Order/allOf/1/properties/status/enum/-', value: 'lost' }],
    },
    {
      operation: 'listComparisons',
      request: 'GET /v1/orders?page=2',
      patch: [{ op: 'add', path: '/components/schemas/Page/properties/total', value: { type: 'integer' } }],
    },
  ])
})

test('nothing is reported of a server that does what its document says', async () => {
  await using shop = await openShop(conforming)
  for (const path of ['/orders', '/health', '/motto']) await (await shop.fetch(shop.url + path, AUTHORIZED)).text()
  const body = JSON.stringify({ title: 'Tea' })
  const headers = { ...AUTHORIZED.headers, 'content-type': 'application/json' }
  await shop.fetch(new Request(`${shop.url}/orders`, { method: 'POST', headers, body }))
  expect(await shop.judged()).toEqual([])
})

test('a request that the document forbids is reported when the server accepts it', async () => {
  await using shop = await openShop(conforming)
  const headers = { ...AUTHORIZED.headers, 'content-type': 'application/json' }
  const init = { method: 'POST', headers, body: JSON.stringify({ title: 'Oolong tea' }) }
  await shop.fetch(`${shop.url}/orders`, init)
  expect(await shop.judged()).toEqual(['request-schema/maxLength: request body /title'])
  expect(shop.reported[0]?.patch).toEqual([
    {
      op: 'replace',
      path: '/paths/~1orders/post/requestBody/content/application~1json/schema/properties/title/maxLength',
      value: 10,
    },
  ])
})

test('credentials are redacted, and no patch would write one into the document', async () => {
  await using shop = await openShop((_, response) =>
    answerJson(response, 200, { data: [{ ...ORDER, status: TOKEN }] }, { 'x-trace': 'a' }),
  )
  await (await shop.fetch(`${shop.url}/orders`, AUTHORIZED)).text()
  expect(await shop.judged()).toEqual(['body-schema/enum: response body /data/0/status'])
  expect(JSON.stringify(shop.reported)).not.toContain(TOKEN)
  expect(shop.reported[0]).toMatchObject({ found: '"[redacted]"' })
  expect(shop.reported[0]).not.toHaveProperty('patch')
})

test('streams, long bodies and other servers are left alone', async () => {
  await using shop = await openShop(
    (request, response) => {
      if (request.url === '/v1/motto')
        response.writeHead(200, { 'content-type': 'text/event-stream' }).end('data: 1\n\n')
      else answerJson(response, 200, { data: 'x'.repeat(5000) }, { 'x-trace': 'a' })
    },
    { maxBytes: 1000 },
  )
  const long = await shop.fetch(`${shop.url}/orders`, AUTHORIZED)
  expect(await long.json()).toEqual({ data: 'x'.repeat(5000) })
  expect(await (await shop.fetch(`${shop.url}/motto`)).text()).toBe('data: 1\n\n')
  const body = new Blob(['{"title":1}']).stream()
  await shop.fetch(`${shop.url}/orders`, { ...AUTHORIZED, method: 'POST', body, duplex: 'half' } as RequestInit)
  expect(await shop.judged()).toEqual([
    'body-unjudged: response body',
    'content-type-undocumented: response header content-type',
  ])
  await using elsewhere = await startServer((_, response) => answerJson(response, 200, { data: 1 }))
  await (await shop.fetch(`${elsewhere.origin}/v1/orders`, AUTHORIZED)).text()
  expect(shop.pending).toEqual([])
})

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

/** A request whose body comes piece by piece, and what was made of it. */
function streamed(url: string, mebibytes: number) {
  const made = { mebibytes: 0 }
  const body = new ReadableStream({
    pull(controller) {
      made.mebibytes += 1
      controller.enqueue(new Uint8Array(1024 * 1024))
      if (made.mebibytes === mebibytes) controller.close()
    },
  })
  return { made, request: new Request(url, { ...AUTHORIZED, method: 'POST', body, duplex: 'half' } as RequestInit) }
}

test('a long body of a request passes as it comes, and nobody keeps it', async () => {
  let most = 0
  const send = async (input: unknown) => {
    const reader = (input as Request).body?.getReader()
    for (let piece = 1; !(await reader?.read())?.done; piece += 1) {
      if (piece % 50 > 0) continue
      collectGarbage()
      most = Math.max(most, process.memoryUsage().arrayBuffers)
    }
    return new Response(null, { status: 201 })
  }
  await using shop = await openShop(conforming, { fetch: send })
  collectGarbage()
  const before = process.memoryUsage().arrayBuffers
  const { made, request } = streamed(`${shop.url}/orders`, 400)
  await shop.fetch(request)
  expect([made.mebibytes, await shop.judged()]).toEqual([400, []])
  expect(most - before).toBeLessThan(100 * 1024 * 1024)
})

test('of a request to another server, nothing is read', async () => {
  await using shop = await openShop(conforming, { fetch: async () => new Response() })
  const { made, request } = streamed('http://other.test/v1/orders', 5)
  await shop.fetch(request)
  expect(made.mebibytes).toBeLessThan(2)
})

test('what breaks off or is aborted is told to the caller alone', async () => {
  const error = vi.spyOn(console, 'error').mockReturnValue()
  await using shop = await openShop((request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'x-total': '1', 'x-trace': 'a' })
    response.write('{"data":')
    if (request.url?.includes('page')) response.destroy()
  })
  const broken = shop.fetch(`${shop.url}/orders?page=1`, AUTHORIZED).then(response => response.text())
  await expect(broken).rejects.toThrow(TypeError)
  const controller = new AbortController()
  const response = await shop.fetch(`${shop.url}/orders`, { ...AUTHORIZED, signal: controller.signal })
  controller.abort()
  await expect(response.text()).rejects.toThrow('aborted')
  expect(await shop.judged()).toEqual([])
  expect(error).not.toHaveBeenCalled()
  error.mockRestore()
})

test('a fault of whoever is told is told on the console, and no call fails', async () => {
  const error = vi.spyOn(console, 'error').mockReturnValue()
  const fault = new Error('No log')
  await using shop = await openShop((_, response) => answerJson(response, 200, {}), {
    report: () => {
      throw fault
    },
  })
  expect(await (await shop.fetch(`${shop.url}/orders`, AUTHORIZED)).json()).toEqual({})
  await shop.judged()
  expect(error).toHaveBeenCalledWith('createVerifyingFetch could not judge an exchange:', fault)
  error.mockRestore()
})

test('of a sample, the others go out untouched; with 0, nothing is wrapped', async () => {
  const send = vi.fn(async () => Response.json({ data: 1 }))
  const report = vi.fn()
  expect(await createVerifyingFetch(SHOP, { report, sample: 0, fetch: send })).toBe(send)
  const random = vi.spyOn(Math, 'random').mockReturnValueOnce(0.5).mockReturnValueOnce(0.49)
  const pending: Promise<void>[] = []
  const half = await createVerifyingFetch(SHOP, {
    report,
    sample: 0.5,
    fetch: send,
    waitUntil: judged => pending.push(judged),
  })
  const init = { ...AUTHORIZED }
  await half('https://shop.test/v1/orders', init)
  expect([pending.length, send.mock.lastCall]).toEqual([0, ['https://shop.test/v1/orders', init]])
  await half('https://shop.test/v1/orders', init)
  await Promise.all(pending)
  expect(report).toHaveBeenCalled()
  random.mockRestore()
})

test.each([
  [{ sample: 2 }, 'sample'],
  [{ sample: '1' }, 'sample'],
  [{ maxBytes: -1 }, 'maxBytes'],
  [{ report: undefined }, 'report'],
  [{ fetch: {} }, 'fetch'],
  [{ baseUrl: 'shop' }, 'baseUrl'],
  [{ samples: 1 }, 'samples'],
])('%j is refused by the name of the option', async (options, name) => {
  const wrong = { report: () => {}, ...options } as VerifyingFetchOptions
  await expect(createVerifyingFetch(SHOP, wrong)).rejects.toThrow(name)
})

test('a credential of an answer is reported nowhere, however much the answer has of them', async () => {
  const secret = 'key-of-the-shop'
  await using shop = await openShop((_, response) =>
    answerJson(response, 200, {
      data: [{ ...ORDER, status: secret }],
      cursor: null,
      access_token: secret,
      tokens: Array(90_000).fill(1),
      password: secret.repeat(20_000),
    }),
  )
  await (await shop.fetch(`${shop.url}/orders?page=2`, AUTHORIZED)).text()
  expect(await shop.judged()).toContain('body-schema/enum: response body /data/0/status')
  expect(shop.reported.find(({ rule }) => rule === 'body-schema/enum')).toMatchObject({ found: '"[redacted]"' })
  expect(JSON.stringify(shop.reported)).not.toContain(secret)
})
