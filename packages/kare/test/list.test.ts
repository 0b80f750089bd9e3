import { createKareClient, type ListedContact } from '@crm-clients/kare'
import { expect, expectTypeOf, test } from 'vitest'

/** Pages of two contacts each, five contacts in all, which are counted for those who ask. */
function server() {
  const searches: string[] = []
  const fetch = async (input: string | Request): Promise<Response> => {
    const { search, searchParams } = new URL(new Request(input).url)
    searches.push(search)
    const page = Number(searchParams.get('page'))
    const data = [1, 2, 3, 4, 5].slice(page * 2 - 2, page * 2).map(id => ({ id }))
    const counted = searchParams.get('includeCount') === 'true' ? { totalCount: 5 } : {}
    return Response.json({ data, ...counted, pagination: { page, pageSize: 2 } })
  }
  return { kare: createKareClient({ token: 'test', sessionToken: 'test', fetch }), searches }
}

const path = { companyId: 1 }

test('contacts are walked through, up to an empty page where nobody counts them', async () => {
  const { kare, searches } = server()
  const ids: number[] = []
  for await (const contact of kare.listContacts.items({ path })) {
    expectTypeOf(contact).toEqualTypeOf<ListedContact>()
    ids.push(contact.id)
  }
  expect(ids).toEqual([1, 2, 3, 4, 5])
  expect(searches).toEqual(['?page=1', '?page=2', '?page=3', '?page=4'])
})

test('where they are counted, no page is asked for in vain', async () => {
  const { kare, searches } = server()
  const contacts = await Array.fromAsync(kare.listContacts.items({ path, query: { includeCount: true } }))
  expect(contacts).toHaveLength(5)
  expect(searches.map(search => new URLSearchParams(search).get('page'))).toEqual(['1', '2', '3'])
})

test('several options of `extend` are parameters of their own', async () => {
  const { kare, searches } = server()
  await kare.listContacts({ path, query: { extend: ['company', 'actions-info'] } })
  expect(searches).toEqual(['?extend=company&extend=actions-info'])
})
