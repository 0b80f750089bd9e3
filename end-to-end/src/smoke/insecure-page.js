import { createFintoroClient } from '@crm-clients/fintoro'

/** Calls from a page that came without https, with the browser's own `fetch` as an option. */
globalThis.callFromPage = async baseUrl => {
  const fintoro = createFintoroClient({ baseUrl, token: 'test', fetch: window.fetch, rateLimit: false, retry: false })
  fintoro.use({ onRequest: () => undefined })
  const created = await fintoro.createClient({ body: { name: 'Jana' } })
  const withoutOption = createFintoroClient({ baseUrl, token: 'test', rateLimit: false, retry: false })
  const read = await withoutOption.getIdentity()
  const redirected = await withoutOption.listBanks().catch(error => error)
  return {
    isSecureContext,
    randomUUID: typeof crypto.randomUUID,
    statuses: [created.status, read.status],
    redirected: [redirected.name, redirected.message],
  }
}
