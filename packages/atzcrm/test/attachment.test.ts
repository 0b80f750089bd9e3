import { createAtzcrmClient } from '@crm-clients/atzcrm'
import { createMock, startMock } from '@crm-clients/mock'
import { expect, test } from 'vitest'

const path = { id: 42 }
const pdf = new File(['%PDF-1.7'], 'agenda.pdf', { type: 'application/pdf' })

test.each(['in memory', 'on a port'])('an attachment is a file or a URL, as JSON or as a form, %s', async where => {
  await using mock = await startMock('atzcrm')
  const options = where === 'on a port' ? { baseUrl: mock.url } : { fetch: mock.fetch }
  const atzcrm = createAtzcrmClient({ token: 'test', ...options })
  const url = 'https://example.com/agenda.pdf'
  const title = 'Demo'
  expect(await atzcrm.editActivity({ path, body: { title, attachment: pdf } }).unwrap()).toMatchObject({ id: 42 })
  expect(await atzcrm.editActivity({ path, body: { title, attachment: url } }).unwrap()).toMatchObject({ id: 42 })
  const form = { contentType: 'multipart/form-data', body: { title, mark_as_done: true, attachment: url } } as const
  expect(await atzcrm.editActivity({ path, ...form }).unwrap()).toMatchObject({ id: 42 })
  const types = mock.requests.map(request => request.headers.get('content-type')?.split(';')[0])
  expect(types).toEqual(['multipart/form-data', 'application/json', 'multipart/form-data'])
})

test('a URL of more than 350 characters is refused as JSON and as a form', async () => {
  const { fetch } = await createMock('atzcrm')
  const atzcrm = createAtzcrmClient({ token: 'test', fetch })
  const longest = `https://example.com/${'a'.repeat(330)}`
  for (const contentType of ['application/json', 'multipart/form-data'] as const) {
    expect(await atzcrm.editActivity({ path, contentType, body: { attachment: longest } })).toMatchObject({ ok: true })
    const result = await atzcrm.editActivity({ path, contentType, body: { attachment: `${longest}a` } })
    expect(result.status).toBe(400)
    expect(JSON.stringify(result.error)).toContain('attachment')
  }
})

test('an empty list of attendees clears them', async () => {
  const { fetch } = await createMock('atzcrm')
  const atzcrm = createAtzcrmClient({ token: 'test', fetch })
  const body = { candidates_as_attendees: '', contacts_as_attendees: '', users_as_attendees: '' }
  expect(await atzcrm.editActivity({ path, body })).toMatchObject({ ok: true })
})
