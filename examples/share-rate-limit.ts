// Keeps a rate limit, and shares it. By default the clients of one process keep the documented limit together. A limiter
// of rate-limiter-flexible replaces that: `RateLimiterRedis` counts for many machines, `RateLimiterMemory` shows how.
// The real Fintoro answers when you leave `token` and `fetch` out and set FINTORO_TOKEN.
import { createFintoroClient } from '@crm-clients/fintoro'
import { createMock } from '@crm-clients/mock'
import { RateLimiterMemory } from 'rate-limiter-flexible'

const mock = await createMock('fintoro')
const rateLimit = new RateLimiterMemory({ points: 2, duration: 3 }) // two requests in three seconds
const options = { token: 'test', fetch: mock.fetch, rateLimit }
const clients = [createFintoroClient(options), createFintoroClient(options), createFintoroClient(options)]

// The first answer of a mock takes longest, and is no part of what this shows.
const call = { path: { contactActivityLog: 551 }, body: { metadata: {} } }
await createFintoroClient({ token: 'test', fetch: mock.fetch }).updateCrmEvent(call)

const times = await Promise.all(
  clients.map(async client => {
    await client.updateCrmEvent(call).unwrap()
    return Date.now()
  }),
)
const first = Math.min(...times)
console.log(times.map(time => (time > first + 1000 ? 'had to wait' : 'went at once')))

/* Prints:
[ 'went at once', 'went at once', 'had to wait' ]
*/
