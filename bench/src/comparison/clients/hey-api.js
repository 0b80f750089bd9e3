import { createClient } from './generated/client/index.ts'
import { getCrmEvent, updateCrmEvent } from './generated/sdk.gen.ts'

const event = { path: { contactActivityLog: 551 }, throwOnError: true }

export function connectHeyApi({ baseUrl, token: auth }) {
  const client = createClient({ baseUrl, auth })
  return {
    read: () => getCrmEvent({ ...event, client }),
    write: () => updateCrmEvent({ ...event, client, body: { metadata: {} } }),
    events: async () => (await client.sse.get({ url: '/events' })).stream,
  }
}
