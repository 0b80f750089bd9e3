// Biome would sort it behind the packages, and then they would have the platform's own `fetch`.
import './install-stubbed-fetch.ts'

import { createFintoroClient, type paths } from '@crm-clients/fintoro'
import axios from 'axios'
import ky from 'ky'
import { createFetch } from 'ofetch'
import createOpenapiFetchClient from 'openapi-fetch'
import type { OverheadCompetitor } from './competitor.ts'

const BASE_URL = 'https://fintoro.example.test/api'
const TOKEN = 'a-token-of-a-usual-length'
const TIMEOUT = 30_000

const body = { metadata: { content: 'Called back' } }
const headers = { authorization: `Bearer ${TOKEN}` }

const ours = createFintoroClient({ baseUrl: BASE_URL, token: TOKEN, rateLimit: false })
const oursWithLimiter = createFintoroClient({
  baseUrl: BASE_URL,
  token: TOKEN,
  rateLimit: { consume: async () => undefined },
})
const openapiFetch = createOpenapiFetchClient<paths>({ baseUrl: BASE_URL, headers })
const kyClient = ky.create({ prefix: BASE_URL, headers, timeout: TIMEOUT })
const ofetch = createFetch({
  defaults: { baseURL: BASE_URL, headers, timeout: TIMEOUT, retry: 2 },
})
const axiosClient = axios.create({
  baseURL: BASE_URL,
  headers,
  timeout: TIMEOUT,
  adapter: 'fetch',
})

/** The names that targets are about. */
export const OUR_CLIENT = 'ours: retry, timeout, credentials'
export const OPENAPI_FETCH = 'openapi-fetch'

/** All ways of making the same call: a PATCH with a JSON body and a bearer token. */
export const competitors: readonly OverheadCompetitor[] = [
  {
    name: 'fetch, JSON by hand',
    call: async () => {
      const response = await fetch(`${BASE_URL}/contact-activity-logs/${encodeURIComponent(551)}`, {
        method: 'PATCH',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
      return response.json()
    },
  },
  {
    name: OPENAPI_FETCH,
    call: () =>
      openapiFetch.PATCH('/contact-activity-logs/{contactActivityLog}', {
        params: { path: { contactActivityLog: 551 } },
        body,
      }),
  },
  { name: OUR_CLIENT, call: () => ours.updateCrmEvent({ path: { contactActivityLog: 551 }, body }) },
  {
    name: 'ours, with a limiter that never refuses',
    call: () => oursWithLimiter.updateCrmEvent({ path: { contactActivityLog: 551 }, body }),
  },
  {
    name: 'ky: retry, timeout',
    call: () => kyClient.patch('contact-activity-logs/551', { json: body }).json(),
  },
  {
    name: 'ofetch: retry, timeout',
    call: () => ofetch('/contact-activity-logs/551', { method: 'PATCH', body }),
  },
  { name: 'axios: timeout', call: () => axiosClient.patch('/contact-activity-logs/551', body) },
]
