import { Agent, get } from 'node:http'
import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { PortInUseError } from '@crm-clients/openapi/http'
import { apiOf } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import { serveMocks } from '../src/serve-mocks.ts'
import { startMock } from '../src/start-mock.ts'

const ECHO = apiOf(`
servers: [{ url: https://shop.test/v1 }]
paths:
  /ping:
    get: { responses: { '200': { description: Pong, content: { text/plain: { example: pong } } } } }
    post:
      requestBody: { content: { application/octet-stream: {} } }
      responses: { '204': { description: Done } }
`)

const PONG = apiOf(`
servers: [{ url: https://shop.test/v2 }, { url: https://shop.test/v1 }]
paths:
  /ping:
    get: { responses: { '200': { description: Pong } } }
  /pong:
    get: { operationId: pong, responses: { '200': { description: Pong } } }
`)

test('the url is a base URL that serves, and requests are recorded', async () => {
  await using mock = await startMock(ECHO)
  expect(mock.url).toBe(`http://127.0.0.1:${mock.port}/v1`)
  const response = await fetch(`${mock.url}/ping`)
  expect([response.status, await response.text()]).toEqual([200, 'pong'])
  await mock.fetch('https://shop.test/v1/ping')
  expect(mock.requests.map(({ path }) => path)).toEqual(['/v1/ping', '/v1/ping'])
})

test('nobody but this machine reaches a mock', async () => {
  await using mock = await startMock(ECHO)
  const addresses = Object.values(networkInterfaces()).flatMap(entries => entries ?? [])
  for (const { address } of addresses.filter(({ internal, family }) => !internal && family === 'IPv4')) {
    const refused = await new Promise(resolve => {
      connect(mock.port, address)
        .once('connect', () => resolve(false))
        .once('error', () => resolve(true))
    })
    expect(refused, address).toBe(true)
  }
  // Where a machine has no other address, this is what remains to be seen.
  expect(new URL(mock.url).hostname).toBe('127.0.0.1')
})

test('close ends connections that are kept alive, and may be called twice', async () => {
  const mock = await startMock(ECHO)
  const socket = connect(mock.port, '127.0.0.1')
  await new Promise(resolve => socket.once('connect', resolve))
  const ended = new Promise(resolve => socket.once('close', resolve))
  await Promise.all([mock.close(), mock.close(), ended])
  await mock.close()
  await expect(fetch(`${mock.url}/ping`)).rejects.toThrow()
})

test('a reloaded mock answers by the new document, on the connection that a client keeps alive', async () => {
  await using mock = await startMock(ECHO)
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const ask = (path: string) =>
    new Promise<{ status: number | undefined; port: number | undefined }>((resolve, reject) => {
      const asked = get(`http://127.0.0.1:${mock.port}${path}`, { agent }, response => {
        const port = response.socket.localPort
        response.resume().once('end', () => resolve({ status: response.statusCode, port }))
      })
      asked.once('error', reject)
    })
  const before = await ask('/v1/ping')
  const reloaded = mock.reload(PONG)
  const during = await ask('/v1/ping')
  await reloaded
  const after = await ask('/v2/pong')
  agent.destroy()
  expect([before.status, during.status, after.status]).toEqual([200, 200, 200])
  expect([during.port, after.port]).toEqual([before.port, before.port])
  expect(mock.url).toBe(`http://127.0.0.1:${mock.port}/v2`)
  expect(mock.requestsTo('pong')).toHaveLength(1)
})

test('a mock that cannot be reloaded goes on as it was', async () => {
  await using mock = await startMock(ECHO)
  await expect(mock.reload('./nowhere.yaml')).rejects.toThrow('there is no such file')
  expect((await fetch(`${mock.url}/ping`)).status).toBe(200)
  expect(mock.api.document.info.title).toBe(ECHO.document.info.title)
})

test('a body of more than 50 MiB is a 413', async () => {
  await using mock = await startMock(ECHO)
  const socket = connect(mock.port, '127.0.0.1')
  const size = 50 * 1024 * 1024 + 1
  socket.write(`POST /v1/ping HTTP/1.1\r\nHost: a\r\nContent-Length: ${size}\r\n\r\n`)
  let answer = ''
  for await (const chunk of socket) answer += chunk
  expect(answer).toContain('HTTP/1.1 413')
  expect(answer).toContain('Bodies of up to 52428800 bytes are read.')
})

test('a port in use is an error that names it', async () => {
  await using mock = await startMock(ECHO)
  await expect(startMock(ECHO, { port: mock.port })).rejects.toThrow(`Port ${mock.port} is in use. Stop what listens`)
  await expect(startMock(ECHO, { port: mock.port })).rejects.toBeInstanceOf(PortInUseError)
})

test('several mocks take the next free ports, unless the port is strict', async () => {
  await using first = await startMock(ECHO)
  const mocks = await serveMocks([ECHO, ECHO], { port: first.port })
  expect(mocks.map(({ name }) => name)).toEqual(['Shop', 'Shop'])
  expect((mocks[0]?.port ?? 0) > first.port && (mocks[1]?.port ?? 0) > (mocks[0]?.port ?? 0)).toBe(true)
  await Promise.all(mocks.map(mock => mock.close()))
  await expect(serveMocks([ECHO], { port: first.port, strictPort: true })).rejects.toBeInstanceOf(PortInUseError)
})

test('when one mock cannot start, none is left running', async () => {
  // Below the ports that the system hands out, where tests that run at the same time could get in between.
  const port = 20_000 + (process.pid % 10_000)
  await using _blocker = await startMock(ECHO, { port: port + 1 })
  await expect(serveMocks([ECHO, ECHO], { port, strictPort: true })).rejects.toBeInstanceOf(PortInUseError)
  const again = await startMock(ECHO, { port })
  await again.close()
})

test('a mock listens where it is told to, and says how to reach it', async () => {
  await using named = await startMock(ECHO, { host: 'localhost' })
  expect(named.url).toBe(`http://localhost:${named.port}/v1`)
  await using everywhere = await startMock(ECHO, { host: '0.0.0.0' })
  expect(everywhere.url).toBe(`http://127.0.0.1:${everywhere.port}/v1`)
  for (const { url } of [named, everywhere]) expect((await fetch(`${url}/ping`)).status).toBe(200)
  await expect(startMock(ECHO, { host: '192.0.2.1' })).rejects.toThrow(
    'Cannot listen at 192.0.2.1, port 0: it is no address of this machine.',
  )
})

test('several mocks stop at the end of their block, and single ones have ports of their own', async () => {
  let urls: string[]
  {
    await using spare = await startMock(ECHO)
    const port = spare.port
    await spare.close()
    await using mocks = await serveMocks([ECHO, { source: ECHO, port }], { port: 0 })
    urls = mocks.map(({ url }) => url)
    expect(urls[1]).toBe(`http://127.0.0.1:${port}/v1`)
    await expect(serveMocks([{ source: ECHO, port }])).rejects.toBeInstanceOf(PortInUseError)
  }
  for (const url of urls) await expect(fetch(`${url}/ping`)).rejects.toThrow()
})
