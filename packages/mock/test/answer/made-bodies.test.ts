import type { OpenApiDocument } from '@crm-clients/openapi/document'
import { expect, test } from 'vitest'
import { createMock, type Mock } from '../../src/create-mock.ts'

type Schemas = Readonly<Record<string, object>>

/** A document whose one answer has the schema that is called `S0`. */
function answering(schemas: Schemas): OpenApiDocument {
  const content = { 'application/json': { schema: refer(0) } }
  return {
    openapi: '3.1.1',
    info: { title: 'Shop', version: 'v1' },
    paths: { '/things': { get: { operationId: 'getThing', responses: { 200: { description: 'One', content } } } } },
    components: { schemas } as OpenApiDocument['components'],
  } as OpenApiDocument
}

function refer(index: number): { $ref: string } {
  return { $ref: `#/components/schemas/S${index}` }
}

function schemasFrom(count: number, make: (index: number) => object): Schemas {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`S${index}`, make(index)]))
}

const link = (index: number, by: number, count: number) => refer((index + by) % count)

const MANY_LINKS: Readonly<Record<string, Schemas>> = {
  'eight schemas with three links each': schemasFrom(8, index => ({
    type: 'object',
    required: ['id'],
    properties: { id: { type: 'integer' }, a: link(index, 1, 8), b: link(index, 2, 8), c: link(index, 3, 8) },
  })),
  'twelve schemas with a list of any of the twelve': schemasFrom(12, index => ({
    type: 'object',
    required: ['kind', 'items'],
    properties: {
      kind: { const: `k${index}` },
      items: { type: 'array', items: { oneOf: Array.from({ length: 12 }, (_, other) => refer(other)) } },
    },
  })),
  'a circle of alternatives, each of which may be the next': schemasFrom(6, index => ({
    anyOf: [
      link(index, 1, 6),
      { type: 'object', required: ['n'], properties: { n: { type: 'integer' }, next: link(index, 2, 6) } },
    ],
  })),
}

async function ask(mock: Mock, prefer = 'dynamic=false'): Promise<unknown> {
  const response = await mock.fetch('http://shop.test/things', { headers: { prefer } })
  expect(response.status).toBe(200)
  return await response.json()
}

test.each(Object.entries(MANY_LINKS))('%s: the answer is made and valid', async (_, schemas) => {
  const mock = await createMock(answering(schemas))
  await ask(mock)
  await ask(mock, 'dynamic=true')
  mock.verify()
})

/** Alone on a machine, none needs 200 ms. What grows with the ways through the schemas needs many seconds. */
const MOST_MILLISECONDS = 1000

test.each(Object.entries(MANY_LINKS))('%s: the first answer takes no time to speak of', async (_, schemas) => {
  const before = process.cpuUsage()
  await ask(await createMock(answering(schemas)))
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1000).toBeLessThan(MOST_MILLISECONDS)
})

test('alternatives that lead to nothing but each other are answered as well, though nothing fits them', async () => {
  const endless = schemasFrom(3, index => ({ anyOf: [link(index, 1, 3), link(index, 2, 3)] }))
  const mock = await createMock(answering(endless))
  await ask(mock)
  expect(() => mock.verify()).toThrow('fits none of the alternatives')
})

test('a body is always the same, unless it is to be dynamic', async () => {
  const schema = { type: 'object', required: ['n'], properties: { n: { type: 'integer' }, name: { type: 'string' } } }
  const mock = await createMock(answering({ S0: schema }))
  expect(await ask(mock)).toEqual(await ask(mock))
  const made = new Set<string>()
  for (let count = 0; count < 10; count += 1) made.add(JSON.stringify(await ask(mock, 'dynamic=true')))
  expect(made.size).toBeGreaterThan(5)
})

test('an example of the document is sent as it is, even if it breaks its schema', async () => {
  const mock = await createMock(
    answering({ S0: { type: 'object', required: ['n'], properties: { n: { type: 'integer' } }, example: { n: 7 } } }),
  )
  expect(await ask(mock)).toEqual({ n: 7 })
})

test.each([{}, { examples: {} }, { examples: { later: { summary: 'Not written yet.' } } }])(
  'an answer whose media type says nothing more than %j has a body of that type',
  async described => {
    const document = answering({})
    const { get } = document.paths?.['/things'] ?? {}
    Object.assign(get?.responses?.['200'] ?? {}, { content: { 'application/json': described } })
    const response = await (await createMock(document)).fetch('http://shop.test/things')
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json'])
    expect(await response.json()).toBe('string')
  },
)
