import { loadApiSync } from '@crm-clients/openapi'
import { apiOf } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import { deriveResources } from '../../../src/memory/derive/derive-resources.ts'

/** What is printed of the resources of a document. */
function derive(api: ReturnType<typeof apiOf>): string[] {
  return deriveResources(api).map(({ name, operations }) => `${name}: ${operations.map(({ role }) => role).join(' ')}`)
}

const crud = 'create list get replace delete'

test.each([
  [
    'fintoro',
    [
      `clients: ${crud}`,
      `suppliers: ${crud}`,
      `businessCaseStatuses: ${crud}`,
      'businessCases: create list get update delete',
      'crmEvents: create list get update delete',
      `webhookSubscriptions: ${crud}`,
      'bankAccounts: create list get update delete',
      `priceListItems: ${crud}`,
      `warehouses: ${crud}`,
      `warehouseInboundReceipts: ${crud}`,
      `warehouseOutboundReceipts: ${crud}`,
      `invoices: ${crud}`,
      'creditNotes: create create list get replace delete',
      `proformas: ${crud}`,
      `orders: ${crud}`,
      `quotations: ${crud}`,
      'documentPayments: create list get delete',
    ],
  ],
  [
    'kare',
    [
      'companies: create list get update',
      'contacts: create list update',
      'contracts: create list get',
      'labels: create list list update',
      'interventions: create create delete',
      'equipments: list get update',
      'buildings: create get',
    ],
  ],
  ['telecrm', ['leads: create search get update', 'actions: create search get update', 'teamMembers: create list get']],
  ['payhub', ['tickets: create get']],
  [
    'atzcrm',
    [
      'activities: create list get update',
      'contacts: create delete',
      'candidates: create list update',
      'jobs: create get delete',
      'deals: create list get replace',
      'organizations: get delete',
      'webhookSubscriptions: create get update',
    ],
  ],
])('the resources of %s are those that its documentation tells of', (vendor, resources) => {
  expect(derive(loadApiSync(vendor))).toEqual(resources)
})

const answer = (schema: string) =>
  `responses: { '200': { description: OK, content: { application/json: { schema: ${schema} } } } }`
const note = answer("{ $ref: '#/components/schemas/Note' }")
const notes = answer("{ type: array, items: { $ref: '#/components/schemas/Note' } }")
const parameter = (name: string) =>
  `parameters: [{ name: ${name}, in: path, required: true, schema: { type: string } }]`

/** A document with one component, Note, and the given paths. */
function withNotes(paths: string) {
  return apiOf(`paths:
${paths}
components: { schemas: { Note: { type: object, required: [id], properties: { id: { type: string }, text: { type: string } } } } }`)
}

test.each([
  [
    'by its path alone, where operations have no ids',
    `
  /v1/notes: { get: { ${notes} }, post: { ${note} } }
  /v1/notes/{noteId}: { get: { ${parameter('noteId')}, ${note} }, delete: { ${parameter('noteId')}, ${note} } }`,
    ['notes: create list get delete'],
  ],
  [
    'whichever way the words of its ids are written',
    `
  /notes: { get: { operationId: notes.list, ${notes} }, post: { operationId: notes_create, ${note} } }
  /notes/{id}: { get: { operationId: NotesGet, ${parameter('id')}, ${note} } }`,
    ['notes: create list get'],
  ],
  [
    'by its component, where it is created at an older path',
    `
  /v1/note: { post: { operationId: addNote, ${note} } }
  /v2/notes/{id}: { get: { operationId: getNote, ${parameter('id')}, ${note} } }`,
    ['notes: create get'],
  ],
  [
    'without what is listed below something else',
    `
  /notes: { post: { operationId: createNote, ${note} } }
  /notes/{id}: { get: { operationId: getNote, ${parameter('id')}, ${note} } }
  /notes/{id}/copies: { get: { operationId: listCopiedNotes, ${parameter('id')}, ${notes} } }`,
    ['notes: create get'],
  ],
  [
    'with a search by POST',
    `
  /notes: { post: { operationId: createNote, ${note} } }
  /notes/search: { post: { operationId: searchNotes, ${notes} } }
  /notes/{id}: { put: { operationId: putNote, ${parameter('id')}, ${note} } }`,
    ['notes: create search replace'],
  ],
  [
    'unless nobody can write it',
    `
  /notes: { get: { operationId: listNotes, ${notes} } }
  /notes/{id}: { get: { operationId: getNote, ${parameter('id')}, ${note} } }`,
    [],
  ],
  [
    'as x-resource corrects it',
    `
  /notes: { get: { operationId: listNotes, x-resource: { role: none }, ${notes} } }
  /tear-off: { post: { operationId: tearOff, x-resource: { name: notes, role: create }, ${note} } }
  /notes/{id}: { get: { operationId: getNote, ${parameter('id')}, ${note} }, put: { operationId: changeNote, x-resource: { role: update }, ${parameter('id')}, ${note} } }`,
    ['notes: create get update'],
  ],
])('a resource is found %s', (_, paths, resources) => {
  expect(derive(withNotes(paths))).toEqual(resources)
})

test('resources that are called alike are told apart by their paths', () => {
  const resource = (path: string) => `
  ${path}/notes: { post: { ${note} } }
  ${path}/notes/{id}: { get: { ${parameter('id')}, ${note} } }`
  const api = withNotes(resource('/a') + resource('/b'))
  expect(derive(api)).toEqual(['notes of /a/notes: create get', 'notes of /b/notes: create get'])
})

test('where an answer has the thing, and which of its properties is the key, follows from its schema', () => {
  const wrapped = answer(
    "{ type: object, properties: { data: { $ref: '#/components/schemas/Note' }, ok: { type: boolean } } }",
  )
  const paged = answer(
    "{ type: object, properties: { total: { type: integer }, hits: { type: array, items: { $ref: '#/components/schemas/Note' } } } }",
  )
  const count = answer('{ type: object, properties: { created: { type: integer } } }')
  const api = withNotes(`
  /notes: { post: { operationId: createNotes, ${count} }, get: { operationId: listNotes, ${paged} } }
  /notes/{noteId}: { get: { operationId: getNote, ${parameter('noteId')}, ${wrapped} } }`)
  const [resource] = deriveResources(api)
  expect(resource?.operations.map(({ role, place }) => [role, place?.pointer])).toEqual([
    ['create', undefined],
    ['list', '/hits'],
    ['get', '/data'],
  ])
  expect([resource?.key, resource?.id, resource?.path]).toEqual(['noteId', 'id', '/notes'])
})
