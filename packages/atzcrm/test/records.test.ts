import { createAtzcrmClient } from '@crm-clients/atzcrm'
import { createMock } from '@crm-clients/mock'
import { expect, expectTypeOf, test } from 'vitest'

const mock = await createMock('atzcrm')
const atzcrm = createAtzcrmClient({ token: 'test', fetch: mock.fetch })

const contact = { first_name: 'Anjali', stage_id: 1, owner_id: 1 }
const candidate = { first_name: 'John', last_name: 'Doe', owner_id: 1 }
const job = { position_name: 'SS', headcount: 1, owner_id: 1 }
const deal = { name: 'Deal', close_date: '1990-02-02', deal_stage_id: 1, created_by: 1, owner_id: 1 }
const activity = {
  title: 'Demo',
  activity_type_id: 2,
  start_datetime: '2024-06-15T10:00:00Z',
  end_datetime: '2024-06-15T11:00:00Z',
}
const subscription = { eventName: 'candidate.deleted', targetUrl: 'https://xyz.com' }
const [slug, link] = ['candidate_2f0ea5cd69a6cd6c7163', { candidateSlug: 'candidate_1', jobSlug: 'job_1' }]

/** What each operation that takes a body is sent, in its shortest form. */
const calls = {
  addActivity: [activity, (body: object) => atzcrm.addActivity({ body: body as typeof activity })],
  addContact: [contact, (body: object) => atzcrm.addContact({ body: body as typeof contact })],
  addCandidate: [candidate, (body: object) => atzcrm.addCandidate({ body: body as typeof candidate })],
  updateCandidate: [
    candidate,
    (body: object) => atzcrm.updateCandidate({ path: { slug }, body: body as typeof candidate }),
  ],
  addCandidateToJob: [
    { job_slug: 'job_1' },
    (body: object) => atzcrm.addCandidateToJob({ path: { slug }, body: body as { job_slug: string } }),
  ],
  removeCandidateFromJob: [
    { job_slug: 'job_1' },
    (body: object) => atzcrm.removeCandidateFromJob({ path: { slug }, body: body as { job_slug: string } }),
  ],
  updateTalentStage: [
    { talent_stage_id: 2 },
    (body: object) => atzcrm.updateTalentStage({ path: link, body: body as { talent_stage_id: number } }),
  ],
  updateCandidateVisibility: [
    { visibility: 1 },
    (body: object) => atzcrm.updateCandidateVisibility({ path: link, body: body as { visibility: 1 } }),
  ],
  addJob: [job, (body: object) => atzcrm.addJob({ body: body as typeof job })],
  addDeal: [deal, (body: object) => atzcrm.addDeal({ body: body as typeof deal })],
  updateDeal: [deal, (body: object) => atzcrm.updateDeal({ path: { slug: 'deal_1' }, body: body as typeof deal })],
  createWebhookSubscription: [
    subscription,
    (body: object) => atzcrm.createWebhookSubscription({ body: body as typeof subscription }),
  ],
} as const

test.each(Object.entries(calls))('%s takes what is required, and nothing less', async (_, [body, call]) => {
  expect(await call(body)).toMatchObject({ ok: true })
  for (const name of Object.keys(body)) {
    const result = await call({ ...body, [name]: undefined })
    expect(result.ok).toBe(false)
    expect(JSON.stringify(result.error)).toContain(name)
  }
})

test.each<[keyof typeof calls, string, unknown]>([
  ['addActivity', 'title', 't'.repeat(101)],
  ['addActivity', 'related_to', 'r'.repeat(51)],
  ['addContact', 'first_name', ''],
  ['addContact', 'linkedin_url', ''],
  ['addContact', 'custom_fields', { id: 1, value: 'textfeild' }],
  ['addCandidate', 'gender_id', 3],
  ['addCandidate', 'salary_type', 6],
  ['addCandidate', 'date_of_birth', '15.05.1990'],
  ['addCandidate', 'willing_to_relocate', 2],
  ['updateCandidate', 'candidate_description', ''],
  ['updateTalentStage', 'stage_date', '2024-06-15T10:00:00Z'],
  ['updateCandidateVisibility', 'visibility', 2],
  ['addJob', 'headcount', 0],
  ['addJob', 'job_contract_type_id', 10],
  ['addJob', 'minimum_experience', 0],
  ['addDeal', 'deal_type', '3'],
  ['addDeal', 'deal_type', 1],
  ['addDeal', 'deal_amount', 0],
  ['updateDeal', 'close_date', '02.02.1990'],
  ['createWebhookSubscription', 'targetUrl', 'xyz'],
  ['createWebhookSubscription', 'eventName', ''],
])('%s refuses %s: %j', async (operation, name, value) => {
  const [body, call] = calls[operation]
  const result = await call({ ...body, [name]: value })
  expect(result.ok).toBe(false)
  expect(JSON.stringify(result.error)).toContain(name)
})

test('a resume makes a form of the body', async () => {
  mock.requests.length = 0
  const resume = new File(['%PDF-1.7'], 'resume.pdf', { type: 'application/pdf' })
  const custom_fields = [{ id: 1, value: 'textfeild' }]
  expect(await atzcrm.addCandidate({ body: { ...candidate, resume, custom_fields } })).toMatchObject({ status: 201 })
  expect(await atzcrm.updateCandidate({ path: { slug }, body: { ...candidate, resume } })).toMatchObject({
    status: 201,
  })
  expect(mock.requests.map(request => request.headers.get('content-type')?.split(';')[0])).toEqual([
    'multipart/form-data',
    'multipart/form-data',
  ])
})

test('what holds the candidates of a list is not promised', async () => {
  const result = await atzcrm.listCandidates({ query: { maximize: 'owner,currency', sortOrder: 'asc', page: 2 } })
  if (!result.ok) throw new Error('The list was refused.')
  expectTypeOf(result.data).toBeUnknown()
  const refused = await atzcrm.listDeals({ query: { maximize: 'currency' } })
  expect(JSON.stringify(refused.error)).toContain('maximize')
})

test('a plural of a job is one record or several', async () => {
  const { contacts } = await atzcrm.getJob({ path: { slug: 'job_1' } }).unwrap()
  expect(Array.isArray(contacts) ? contacts : [contacts]).toEqual([{ id: 1 }])
})
