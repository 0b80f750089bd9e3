import { createFintoroClient, verifyWebhook } from '@crm-clients/fintoro'
import { asResponse, readEvents } from '@crm-clients/runtime'

const event = { path: { contactActivityLog: 551 } }

export function connectCrmClients({ baseUrl, token, timeout }) {
  const fintoro = createFintoroClient({ baseUrl, token, timeout, rateLimit: false })
  return {
    read: () => fintoro.getCrmEvent(event).unwrap(),
    write: () => fintoro.updateCrmEvent({ ...event, body: { metadata: {} } }).unwrap(),
    list: () => fintoro.listInvoices.items(),
    events: async () => readEvents(await asResponse(fintoro.getCrmEvent, event)),
    receive: (body, headers) => verifyWebhook({ body, headers }, { secret: 'secret' }),
  }
}
