import { createPayhubClient, isConfigError } from '@crm-clients/payhub'
import document from '@crm-clients/payhub/openapi.json' with { type: 'json' }
import { afterEach, expect, test, vi } from 'vitest'

afterEach(() => vi.unstubAllEnvs())

test('the client demands a base URL, because Payhub publishes none', () => {
  let error: unknown
  try {
    createPayhubClient({ token: 'test' })
  } catch (thrown) {
    error = thrown
  }
  expect(isConfigError(error)).toBe(true)
  expect(String(error)).toMatch(/payhub: no base URL.*\{ baseUrl \}.*PAYHUB_BASE_URL/)
})

test('an empty base URL is none', () => {
  vi.stubEnv('PAYHUB_BASE_URL', '')
  expect(() => createPayhubClient({ baseUrl: '' })).toThrow(/PAYHUB_BASE_URL/)
})

test('the base URL may come from the environment', async () => {
  vi.stubEnv('PAYHUB_BASE_URL', 'https://payhub.internal')
  const requests: string[] = []
  const fetch = async (input: string | Request) => {
    requests.push(new Request(input).url)
    return Response.json({})
  }
  await createPayhubClient({ token: 'test', fetch }).updateTicketActivity({
    path: { ticketId: 't', activityId: 'a' },
    body: { isPrivate: true },
  })
  expect(requests).toEqual(['https://payhub.internal/v1/crm/tickets/t/activity/a'])
})

test('no placeholder host is anywhere in the spec', () => {
  expect(JSON.stringify(document)).not.toContain('api.example.com')
})
