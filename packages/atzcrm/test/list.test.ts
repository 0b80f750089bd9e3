import { type Activity, createAtzcrmClient } from '@crm-clients/atzcrm'
import { createMock } from '@crm-clients/mock'
import { expect, expectTypeOf, test } from 'vitest'

/** Three pages of two activities, as ATZ CRM numbers them. */
async function fetch(input: string | Request): Promise<Response> {
  const page = Number(new URL(new Request(input).url).searchParams.get('page'))
  const data = [{ id: page * 2 - 1 }, { id: page * 2 }]
  return Response.json({ data, current_page: page, last_page: 3, next_page_url: page < 3 ? '…' : null })
}

test('activities are walked through, page by page', async () => {
  const atzcrm = createAtzcrmClient({ token: 'test', fetch })
  const ids: (number | undefined)[] = []
  for await (const activity of atzcrm.listActivities.items({ query: { importance: 'high' } })) {
    expectTypeOf(activity).toEqualTypeOf<Activity>()
    ids.push(activity.id)
  }
  expect(ids).toEqual([1, 2, 3, 4, 5, 6])
})

test('a limit stops the walk before the next page is asked for', async () => {
  const pages: string[] = []
  const counting = (input: string | Request) => {
    pages.push(new URL(new Request(input).url).search)
    return fetch(input)
  }
  const atzcrm = createAtzcrmClient({ token: 'test', fetch: counting })
  const activities = await Array.fromAsync(atzcrm.listActivities.items({ query: { page: 2 } }, { limit: 2 }))
  expect(activities).toHaveLength(2)
  expect(pages).toEqual(['?page=2'])
})

test('the mock answers a single page, and refuses what is no parameter', async () => {
  const mock = await createMock('atzcrm')
  const atzcrm = createAtzcrmClient({ token: 'test', fetch: mock.fetch })
  expect(await Array.fromAsync(atzcrm.listActivities.pages())).toHaveLength(1)
  const result = await atzcrm.listActivities({ query: { limit: 26 } })
  expect(result.status).toBe(400)
  expect(JSON.stringify(result.error)).toContain('limit')
  const unknown = await atzcrm.listActivities({ query: { color: 'red' } as object })
  expect(JSON.stringify(unknown.error)).toContain('color')
})
