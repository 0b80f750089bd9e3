import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { HeldBody, MOST_HELD_BYTES } from '../../../src/http/index.ts'
import { createListener, listen } from '../../../src/http/server/index.ts'

const ECHO = createListener(async ({ bytes }) => new Response(bytes))

/** Whether nobody holds anything. */
function isAllFree(): boolean {
  using all = new HeldBody()
  return all.hold(MOST_HELD_BYTES)
}

test('a body is refused with a reason while others fill the memory, and read once they are answered', async () => {
  const server = await listen(ECHO)
  const send = () => fetch(server.origin, { method: 'POST', body: '12345' })
  {
    using others = new HeldBody()
    expect(others.hold(MOST_HELD_BYTES - 4)).toBe(true)
    const refused = await send()
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1'])
    expect((await refused.json()).detail).toContain(`have up to ${MOST_HELD_BYTES} bytes together`)
    expect((await fetch(server.origin)).status).toBe(200)
  }
  expect(await (await send()).text()).toBe('12345')
  expect(isAllFree()).toBe(true)
  await server.close()
})

test('what a client sent that has gone is no longer held', async () => {
  const server = await listen(ECHO)
  const socket = connect(server.port, '127.0.0.1')
  await once(socket, 'connect')
  socket.write('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\na')
  await expect.poll(isAllFree).toBe(false)
  socket.destroy()
  await expect.poll(isAllFree).toBe(true)
  await server.close()
})
