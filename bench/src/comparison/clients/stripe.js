import Stripe from 'stripe'

export function connectStripe({ baseUrl, token, timeout }) {
  const { hostname: host, port } = new URL(baseUrl)
  const stripe = new Stripe(token, { host, port, protocol: 'http', telemetry: false, ...(timeout && { timeout }) })
  return {
    read: () => stripe.customers.retrieve('any'),
    write: () => stripe.customers.create({ name: 'any' }),
    list: () => stripe.customers.list({ limit: 1 }),
    receive: (body, headers) =>
      stripe.webhooks.constructEvent(body, headers['stripe-signature'] ?? 't=1,v1=00', 'secret'),
  }
}
