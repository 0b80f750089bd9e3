import { setTimeout as wait } from 'node:timers/promises'
import { parseDocument } from '@crm-clients/openapi/document'
import { expect, test } from 'vitest'
import { MOST_JUDGED } from '../../src/exchange/read-body.ts'
import { startVerifyingProxy } from '../../src/start-verifying-proxy.ts'
import { verifyServer } from '../../src/verify-server.ts'
import { type Handler, startServer } from '../local-server.ts'

const FILES = parseDocument(
  `
openapi: 3.1.1
info: { title: Files, version: v1 }
paths:
  /file: { get: { operationId: getFile, responses: { '200': { description: A file, content: { application/pdf: {} } } } } }
  /events: { get: { operationId: listen, responses: { '200': { description: Events, content: { text/event-stream: { schema: { type: string } } } } } } }
  /list: { get: { operationId: listAll, responses: { '200': { description: All, content: { application/json: { schema: { type: array } } } } } } }
`,
  'files.yaml',
)

const CHUNK = Buffer.alloc(1024 * 1024, 'a')

/** An answer that goes on for as long as somebody takes it. */
function endless(contentType: string, sent: { bytes: number }): Handler {
  return (_, response) => {
    response.writeHead(200, { 'content-type': contentType })
    const write = () => {
      if (response.destroyed) return
      sent.bytes += CHUNK.length
      response.write(CHUNK, () => setImmediate(write))
    }
    write()
  }
}

async function start(handle: Handler, timeout = 30_000) {
  const server = await startServer(handle)
  const proxy = await startVerifyingProxy(FILES, { baseUrl: server.origin, timeout })
  const close = async () => {
    await proxy.close()
    await server[Symbol.asyncDispose]()
  }
  return { proxy, [Symbol.asyncDispose]: close }
}

test('a download passes as it comes, and the server is held back by whoever takes it', {
  timeout: 60_000,
}, async () => {
  const sent = { bytes: 0 }
  await using setting = await start(endless('application/pdf', sent))
  const { body } = await fetch(`${setting.proxy.url}/file`)
  const reader = body?.getReader()
  let received = 0
  while (received < 100 * CHUNK.length) received += (await reader?.read())?.value?.length ?? 0
  await wait(300)
  // What is under way: the buffers of sockets, and not what nobody has taken.
  expect(sent.bytes - received).toBeLessThan(64 * CHUNK.length)
  await reader?.cancel()
  expect(setting.proxy.report()).toMatchObject({ exchanges: 1, deviations: [], information: [] })
})

test('an event arrives before the next one is sent, and a stream outlives the time limit', async () => {
  const more: (() => void)[] = []
  await using setting = await start((_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    response.write('data: 1\n\n')
    more.push(() => response.end('data: 2\n\n'))
  }, 200)
  const { body } = await fetch(`${setting.proxy.url}/events`)
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader()
  expect(await reader?.read()).toEqual({ done: false, value: 'data: 1\n\n' })
  await wait(400)
  more[0]?.()
  expect(await reader?.read()).toEqual({ done: false, value: 'data: 2\n\n' })
  expect(await reader?.read()).toEqual({ done: true, value: undefined })
  expect(setting.proxy.report().deviations).toEqual([])
})

test('whoever goes away ends what the server sends', async () => {
  const closed = Promise.withResolvers<void>()
  await using setting = await start((_, response) => {
    response.writeHead(200, { 'content-type': 'application/pdf' })
    response.write('%PDF')
    response.once('close', () => closed.resolve())
  })
  const { body } = await fetch(`${setting.proxy.url}/file`)
  await body?.cancel()
  await closed.promise
})

test('a body that is judged may be so long, and a longer one passes without judgement', {
  timeout: 60_000,
}, async () => {
  const list = (length: number) => `["${'a'.repeat(length - 4)}"]`
  let text = list(MOST_JUDGED)
  await using setting = await start((_, response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(text),
  )
  const read = async () => (await (await fetch(`${setting.proxy.url}/list`)).text()).length
  expect([await read(), setting.proxy.report().information]).toEqual([MOST_JUDGED, []])
  text = list(MOST_JUDGED + 1)
  expect(await read()).toBe(MOST_JUDGED + 1)
  const { deviations, information } = setting.proxy.report()
  expect([deviations, information.map(({ rule }) => rule)]).toEqual([[], ['body-unjudged']])
})

test('asking a server whose answers never end comes to an end', { timeout: 60_000 }, async () => {
  for (const contentType of ['application/json', 'application/pdf', 'text/event-stream']) {
    await using server = await startServer(endless(contentType, { bytes: 0 }))
    const report = await verifyServer(FILES, { baseUrl: server.origin })
    expect(report.exchanges).toBe(3)
  }
})
