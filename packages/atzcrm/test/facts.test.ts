import { createAtzcrmClient } from '@crm-clients/atzcrm'
import { createMock } from '@crm-clients/mock'
import { expect, test } from 'vitest'

const { fetch } = await createMock('atzcrm')
const atzcrm = createAtzcrmClient({ token: 'test', fetch })

/** Also what does not compile can be sent: users of JavaScript do. */
const edit = (body: object, id: unknown = 42) => atzcrm.editActivity({ path: { id: id as number }, body })

test.each([
  ['title', 't'.repeat(101)],
  ['title', null],
  ['activity_type_id', 0],
  ['activity_type_id', 2.5],
  ['activity_type_id', '3'],
  ['start_datetime', '2024-06-15'],
  ['end_datetime', 'tomorrow'],
  ['related_to_entity', 6],
  ['related_to', 'r'.repeat(51)],
  ['collaborators', '1;2'],
  ['users_as_attendees', 'user_abc'],
  ['collaborators', [1, 2, 3]],
  ['candidates_as_attendees', ['candidate_1']],
  ['contacts_as_attendees', null],
  ['users_as_attendees', 1],
  ['meeting_link', 'meet'],
  ['meeting_link', `https://meet.example/${'m'.repeat(80)}`],
  ['importance', 'urgent'],
  ['location', 'l'.repeat(51)],
  ['description', 7],
  ['do_not_send_calendar_invite', 'true'],
  ['mark_as_done', 1],
  ['attachment', 'agenda.pdf'],
  ['attachment', `https://example.com/${'a'.repeat(331)}`],
])('%s is refused by name: %j', async (field, value) => {
  const result = await edit({ [field]: value })
  expect(result.status).toBe(400)
  expect(JSON.stringify(result.error)).toContain(field)
})

const field = (name: string, value: unknown): [string, unknown] => [name, value]

const accepted: readonly [field: string, value: unknown][] = [
  ['title', 't'.repeat(100)],
  ...[1, 2, 3, 4, 5, 900].map(id => field('activity_type_id', id)),
  ['start_datetime', '2024-06-15T10:00:00Z'],
  ['end_datetime', '2024-06-15T10:00:00.5+02:00'],
  ...[1, 2, 3, 4, 5, 10].map(entity => field('related_to_entity', entity)),
  ['related_to', 'r'.repeat(50)],
  ['collaborators', '1,2,3'],
  ['candidates_as_attendees', ''],
  ['contacts_as_attendees', ''],
  ['users_as_attendees', ''],
  ['meeting_link', `https://meet.example/${'m'.repeat(79)}`],
  ...['low', 'normal', 'high', 'critical'].map(importance => field('importance', importance)),
  ['location', 'l'.repeat(50)],
  ['description', ''],
  ['do_not_send_calendar_invite', true],
  ['mark_as_done', false],
  ['attachment', `https://example.com/${'a'.repeat(330)}`],
]

test.each(accepted)('%s is accepted at its limit: %j', async (field, value) => {
  expect(await edit({ [field]: value })).toMatchObject({ ok: true, status: 200 })
})

test('the id is an integer', async () => {
  const result = await edit({}, 'forty-two')
  expect(result.status).toBe(400)
  expect(JSON.stringify(result.error)).toContain('id')
})

test.each([
  ['2026-04-25T11:00:00Z', '2026-04-25T11:00:00Z', 400],
  ['2026-04-25T11:00:00Z', '2026-04-25T12:00:00+02:00', 400],
  ['2026-04-25T11:00:00Z', '2026-04-25T11:00:01Z', 200],
])('an activity from %s to %s is answered with %i', async (start_datetime, end_datetime, status) => {
  const result = await edit({ start_datetime, end_datetime })
  expect(result.status).toBe(status)
  if (status === 400) expect(JSON.stringify(result.error)).toContain('start_datetime < end_datetime')
})
