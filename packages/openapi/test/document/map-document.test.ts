import { expect, test } from 'vitest'
import { mapDocument, type ReplaceObject } from '../../src/document/map-document.ts'

/** Marks all schemas that say a type. */
const mark: ReplaceObject = ({ kind, node }) => (kind === 'schema' && 'type' in node ? { ...node, marked: true } : node)

test('objects are replaced in a copy, from the inside out, and what stays the same is shared', () => {
  const document = {
    info: { title: 'Shop' },
    components: { schemas: { A: { allOf: [{ type: 'string' }, {}] }, B: { example: { type: 'string' } } } },
  }
  const before = structuredClone(document)
  const mapped = mapDocument(document, mark)
  expect(document).toEqual(before)
  expect(mapped.components.schemas.A).toEqual({ allOf: [{ type: 'string', marked: true }, {}] })
  expect(mapped.info).toBe(document.info)
  expect(mapped.components.schemas.B).toBe(document.components.schemas.B)
})

test('a document in which nothing is replaced is the same one', () => {
  const document = { components: { schemas: { A: { not: {} } } } }
  expect(mapDocument(document, ({ node }) => node)).toBe(document)
})

test('what only references lead to is replaced where it stands', () => {
  const document = {
    'x-shared': [{ 'a/b': { items: { type: 'string' } } }],
    components: { schemas: { A: { $ref: '#/x-shared/0/a~1b' } } },
  }
  const mapped = mapDocument(document, mark)
  expect(mapped['x-shared']).toEqual([{ 'a/b': { items: { type: 'string', marked: true } } }])
  expect(document['x-shared'][0]?.['a/b'].items).toEqual({ type: 'string' })
})

test('an object that aliases of YAML share is replaced once, and one that contains itself is refused', () => {
  const shared = { type: 'string' }
  const { components } = mapDocument({ components: { schemas: { A: shared, B: { not: shared } } } }, mark)
  expect(components.schemas.A).toBe(components.schemas.B.not)
  const circle: Record<string, unknown> = { type: 'object' }
  circle.not = circle
  expect(() => mapDocument({ components: { schemas: { A: circle } } }, mark)).toThrow(
    '#/components/schemas/A/not contains itself',
  )
})

test('a property that is called __proto__ is one like any other', () => {
  const document = JSON.parse(
    '{ "components": { "schemas": { "A": { "properties": { "__proto__": { "type": "string" } } } } } }',
  )
  const mapped = mapDocument(document, mark)
  expect(JSON.stringify(mapped)).toContain('"__proto__":{"type":"string","marked":true}')
})

test('into leaves nobody looks', () => {
  const schema = { properties: { name: { type: 'string' } } }
  const document = { components: { headers: { 'X-A': { schema } }, schemas: { Thing: schema } } }
  const kinds: string[] = []
  const mapped = mapDocument(
    document,
    ({ kind, node }) => {
      kinds.push(kind)
      return node
    },
    { leaves: ['schema'] },
  )
  expect(kinds).toEqual(['header', 'components', 'document'])
  expect(mapped).toBe(document)
})

test('an object that is opened is replaced after what came to stand below it', () => {
  const document = { components: { schemas: { Thing: { items: {} } } } }
  const mapped = mapDocument(document, ({ kind, node }) => (kind === 'schema' ? { ...node, title: 'seen' } : node), {
    open: ({ node }) => ('items' in node ? { ...node, properties: { name: {} } } : node),
  })
  const seen = { title: 'seen' }
  expect(mapped.components.schemas.Thing).toEqual({ ...seen, items: seen, properties: { name: seen } })
})
