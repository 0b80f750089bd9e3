/** A program that makes one call, and what a browser would have to load for it. */
export interface Program {
  readonly name: string
  readonly source: string
}

const BASE_URL = 'https://app.fintoro.sk/api/public/v1'
const BODY = `{ metadata: { content: 'Called back' } }`
const HEADERS = `{ authorization: 'Bearer token' }`

/** The name that the target is about. */
export const OUR_PROGRAM = 'ours: retry, timeout, credentials, pacing'

/** The same call, with each client. */
export const programs: readonly Program[] = [
  {
    name: 'fetch, JSON by hand',
    source: `
      const response = await fetch('${BASE_URL}/contact-activity-logs/551', {
        method: 'PATCH',
        headers: { ...${HEADERS}, 'content-type': 'application/json' },
        body: JSON.stringify(${BODY}),
      })
      console.log(await response.json())`,
  },
  {
    name: 'openapi-fetch',
    source: `
      import createClient from 'openapi-fetch'
      const client = createClient({ baseUrl: '${BASE_URL}', headers: ${HEADERS} })
      const params = { path: { contactActivityLog: 551 } }
      console.log(await client.PATCH('/contact-activity-logs/{contactActivityLog}', { params, body: ${BODY} }))`,
  },
  {
    name: OUR_PROGRAM,
    source: `
      import { createFintoroClient } from '@crm-clients/fintoro'
      const fintoro = createFintoroClient({ token: 'token' })
      console.log(await fintoro.updateCrmEvent({ path: { contactActivityLog: 551 }, body: ${BODY} }))`,
  },
  {
    name: 'ofetch: retry, timeout',
    source: `
      import { ofetch } from 'ofetch'
      const init = { baseURL: '${BASE_URL}', headers: ${HEADERS}, method: 'PATCH', retry: 2, body: ${BODY} }
      console.log(await ofetch('/contact-activity-logs/551', init))`,
  },
  {
    name: 'ky: retry, timeout',
    source: `
      import ky from 'ky'
      const client = ky.create({ prefix: '${BASE_URL}', headers: ${HEADERS} })
      console.log(await client.patch('contact-activity-logs/551', { json: ${BODY} }).json())`,
  },
  {
    name: 'axios: timeout',
    source: `
      import axios from 'axios'
      const client = axios.create({ baseURL: '${BASE_URL}', headers: ${HEADERS} })
      console.log(await client.patch('/contact-activity-logs/551', ${BODY}))`,
  },
]
