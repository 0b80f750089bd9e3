// Takes the events of a vendor: verified, typed, each once. Here a mock sends one, signed as Fintoro signs it.
// The handler is what you give to a framework that speaks `Request` and `Response`; docs/webhooks.md has Express.
import { isWebhookError, verifyWebhook } from '@crm-clients/fintoro'
import { createMock } from '@crm-clients/mock'

const secret = 'whsec_fintoro_test'
const handled = new Set<string>()

async function handle(request: Request): Promise<Response> {
  try {
    const event = await verifyWebhook(request, { secret })
    // Vendors may send an event twice. Its id tells.
    if (!handled.has(event.id)) console.log(event.type, event.resource.type)
    handled.add(event.id)
    return new Response(null, { status: 204 })
  } catch (error) {
    if (!isWebhookError(error)) throw error
    console.log('refused:', error.problem)
    return new Response(null, { status: 400 })
  }
}

const mock = await createMock('fintoro')
console.log((await mock.emit('clients.created', { to: handle, secret })).status)
console.log((await mock.emit('clients.created', { to: handle, secret: 'forged' })).status)

/* Prints:
clients.created client
204
refused: signature
400
*/
