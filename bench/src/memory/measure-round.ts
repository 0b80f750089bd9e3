import type { Mock } from '@crm-clients/mock'

const HEADERS = { authorization: 'Bearer test', 'content-type': 'application/json' }
const TIMES = 20

/** What the processor has worked since then: the neighbours on the machine do not count. */
export function millisecondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** What a round took of the processor. */
export interface Round {
  readonly milliseconds: number
  readonly requests: number
}

/** Creates, gets, lists, changes and deletes business cases. One without a memory answers all of it as well. */
export async function measureRound(mock: Mock): Promise<Round> {
  const base = `http://mock.test${mock.api.basePaths[0]}/business-cases`
  const send = async (method: string, path: string, body?: unknown) => {
    const init = body === undefined ? {} : { body: JSON.stringify(body) }
    const response = await mock.fetch(base + path, { method, headers: HEADERS, ...init })
    return { ok: response.ok, text: await response.text() }
  }
  const start = process.cpuUsage()
  for (let index = 0; index < TIMES; index++) {
    const created = await send('POST', '', { name: `Case ${index}`, clientId: 101 })
    const { id } = JSON.parse(created.text) as { id: number }
    const others = [
      await send('GET', `/${id}`),
      await send('GET', '?perPage=10'),
      await send('PATCH', `/${id}`, { name: `Case ${index}!` }),
      await send('DELETE', `/${id}`),
    ]
    if (![created, ...others].every(({ ok }) => ok)) throw new Error('A request was refused.')
  }
  const milliseconds = millisecondsSince(start)
  mock.requests.length = 0
  return { milliseconds, requests: TIMES * 5 }
}
