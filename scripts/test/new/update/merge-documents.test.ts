import { readPointer } from '@crm-clients/openapi/document'
import { expect, test } from 'vitest'
import { type ChosenSides, mergeDocuments } from '../../../src/new/update/merge-documents.ts'
import { contacts, draft } from './documents.ts'

type Parts = Parameters<typeof contacts>[0]

function merge(base: Parts, ours: Parts, theirs: Parts, chosen: ChosenSides = { ours: [], theirs: [] }) {
  const versions = { base: draft(contacts(base)), ours: draft(contacts(ours)), theirs: draft(contacts(theirs)) }
  return mergeDocuments(versions, chosen)
}

const age = '        age:\n          type: integer\n'

test('what was edited stays, and what is new comes', () => {
  const { document, conflicts } = merge({}, { summary: 'Tells who somebody is' }, { schemas: age })
  expect(conflicts).toEqual([])
  expect(document).toEqual(draft(contacts({ summary: 'Tells who somebody is', schemas: age })))
})

test('names that we gave stay: of operations, path parameters and components', () => {
  const named = { id: 'readPerson', path: '/contacts/{contactId}', schema: 'Person' }
  const { document, conflicts } = merge({}, named, { schemas: age })
  expect(conflicts).toEqual([])
  expect(document).toEqual(draft(contacts({ ...named, schemas: age })))
})

test('names that the document gives anew are not taken: no request changes with them', () => {
  const renamed = { id: 'getContact', path: '/contacts/{contact_id}', schema: 'ContactDto', schemas: age }
  expect(merge({}, {}, renamed)).toMatchObject({ document: draft(contacts({ schemas: age })), conflicts: [] })
})

test('an operation that moves to another path keeps the name that we gave it', () => {
  const moved = { path: '/v2/contacts/{id}' }
  const { document } = merge({}, { id: 'readPerson' }, moved)
  expect(document).toEqual(draft(contacts({ id: 'readPerson', ...moved })))
})

test('a new component makes room for one that we have called so', () => {
  const person = (name: string) => `    ${name}:\n      type: string\n`
  const paths = (name: string) =>
    `  /people:\n    get:\n      operationId: listPeople\n      responses: { "200": { description: x, content: { application/json: { schema: { $ref: "#/components/schemas/${name}" } } } } }\n`
  const theirs = { schemas: person('Person'), paths: paths('Person') }
  const { document, conflicts } = merge({}, { schema: 'Person' }, theirs)
  expect(conflicts).toEqual([])
  expect(document).toEqual(draft(contacts({ schema: 'Person', schemas: person('Person2'), paths: paths('Person2') })))
})

test('where both changed the same, both are named, and whoever chooses decides', () => {
  const sides = [{}, { summary: 'Ours' }, { summary: 'Theirs', schemas: age }] as const
  const pointer = '#/paths/~1contacts~1{id}/get/summary'
  expect(merge(...sides).conflicts).toEqual([{ pointer, ours: 'Ours', theirs: 'Theirs' }])
  for (const [chosen, summary] of [
    [{ ours: ['#/paths'], theirs: [] }, 'Ours'],
    [{ ours: [], theirs: ['#'] }, 'Theirs'],
    [{ ours: ['#'], theirs: [pointer] }, 'Theirs'],
  ] as const) {
    const { document, conflicts } = merge(...sides, chosen)
    expect(conflicts).toEqual([])
    expect(readPointer(document, pointer)?.value).toBe(summary)
  }
})

test('what was edited here and removed there is a conflict, and so is the other way around', () => {
  const longer = '        age:\n          type: integer\n          description: In years\n'
  const pointer = '#/components/schemas/Contact/properties/age'
  const described = { type: 'integer', description: 'In years' }
  expect(merge({ schemas: age }, { schemas: longer }, {}).conflicts).toEqual([{ pointer, ours: described }])
  expect(merge({ schemas: age }, {}, { schemas: longer }).conflicts).toEqual([{ pointer, theirs: described }])
})

test('a place at which nothing has to be chosen is named', () => {
  expect(merge({}, {}, {}, { ours: ['#/info'], theirs: [] }).unused).toEqual(['#/info'])
})

test('a component that is gone stays while something of ours refers to it', () => {
  const friend = '    Friend:\n      type: string\n'
  const ours = `        friend:\n          $ref: "#/components/schemas/Friend"\n${friend}`
  expect(merge({ schemas: friend }, { schemas: ours }, {}).document).toEqual(draft(contacts({ schemas: ours })))
})

test.each([
  ['listed values', 'enum: [a, b]', 'enum: [a, b, c]', 'enum: [b]', 'enum: [b, c]'],
  ['required properties', 'required: [a]', 'required: [a, b]', 'required: [a, c]', 'required: [a, b, c]'],
  [
    'alternatives',
    'oneOf: [{ $ref: "#/components/schemas/Contact" }]',
    'oneOf: [{ $ref: "#/components/schemas/Contact" }, { $ref: "#/components/schemas/X" }]',
    'oneOf: [{ $ref: "#/components/schemas/Contact", description: Theirs }]',
    'oneOf: [{ $ref: "#/components/schemas/Contact", description: Theirs }, { $ref: "#/components/schemas/X" }]',
  ],
])('lists are merged by their items: %s', (_, base, ours, theirs, expected) => {
  const schemas = (keyword: string) => ({ schemas: `    X:\n      ${keyword}\n` })
  const { document, conflicts } = merge(schemas(base), schemas(ours), schemas(theirs))
  expect(conflicts).toEqual([])
  expect(document).toEqual(draft(contacts(schemas(expected))))
})

test('lists whose items nobody can tell apart are merged as a whole', () => {
  const schemas = (items: string) => ({ schemas: `    X:\n      anyOf: [${items}]\n` })
  const base = '{ type: string }, { type: integer }'
  const added = `${base}, { type: boolean }`
  expect(merge(schemas(base), schemas(base), schemas(added)).conflicts).toEqual([])
  expect(merge(schemas(base), schemas('{ type: string }'), schemas(added)).conflicts).toMatchObject([
    { pointer: '#/components/schemas/X/anyOf' },
  ])
})
