import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createMock } from '@crm-clients/mock'
import { loadApiSync } from '@crm-clients/openapi'
import type { OpenApiDocument } from '@crm-clients/openapi/document'
import { expect, onTestFinished, test } from 'vitest'
import { importDocument } from '../../../src/new/import/import-document.ts'

const info = { title: 'Acme', version: '1' }
const servers = [{ url: 'https://api.acme.test' }]
const responses = { 200: { description: 'Done.' } }

/** Imports a document that is in several files, or in one. */
async function importFiles(files: Readonly<Record<string, unknown>>) {
  const folder = mkdtempSync(join(tmpdir(), 'crm-clients-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
  }
  const { document, notes } = await importDocument(join(folder, Object.keys(files)[0] as string))
  // Whatever was imported has to make a mock.
  await createMock(document)
  return { document, notes: notes.map(({ heading, detail }) => `${heading}: ${detail}`) }
}

function importPaths(paths: object, rest: object = {}) {
  return importFiles({ 'openapi.json': { openapi: '3.0.3', info, servers, paths, ...rest } })
}

function importSchemas(schemas: object, openapi = '3.0.3') {
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } }
  const paths = {
    '/things': { get: { operationId: 'getThing', responses: { 200: { description: 'One.', content } } } },
  }
  return importFiles({ 'openapi.json': { openapi, info, servers, paths, components: { schemas } } })
}

function schemaOf(document: OpenApiDocument, name = 'Thing') {
  return document.components?.schemas?.[name]
}

test('a document that is in order is imported without a note', async () => {
  const { document, notes } = await importPaths({ '/things': { get: { operationId: 'listThings', responses } } })
  expect(notes).toEqual([])
  expect(document).toMatchObject({
    openapi: '3.1.1',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    security: [],
  })
})

test('a document split into files that refer to each other in circles becomes one', async () => {
  const { document } = await importFiles({
    'openapi.yaml': `openapi: 3.0.0
info: { title: Split, version: "1" }
servers: [{ url: https://api.acme.test }]
paths:
  /orders: { $ref: ./paths/orders.yaml }`,
    'paths/orders.yaml': `get:
  operationId: getOrder
  responses:
    "200": { description: One., content: { application/json: { schema: { $ref: ../schemas/Order.yaml } } } }`,
    'schemas/Order.yaml':
      '{ type: object, properties: { parent: { $ref: ./Order.yaml }, line: { $ref: ./Line.yaml } } }',
    'schemas/Line.yaml': '{ type: object, properties: { order: { $ref: ./Order.yaml } } }',
  })
  const order = { $ref: '#/components/schemas/Order' }
  expect(schemaOf(document, 'Line')).toMatchObject({ properties: { order } })
  expect(schemaOf(document, 'Order')).toMatchObject({ properties: { parent: order } })
})

test('operations get names that are methods: odd, missing, taken and doubled ones', async () => {
  const operation = (operationId?: string) => ({ ...(operationId && { operationId }), responses })
  const { document, notes } = await importPaths({
    '/a': { get: operation('pets/list-all'), post: operation('use'), put: operation('getÄpfel') },
    '/b/{id}': {
      get: operation(),
      delete: operation('petsListAll'),
      parameters: [{ name: 'id', in: 'path', schema: {} }],
    },
    '/': { get: operation('日本') },
  })
  const names = loadApiSync(document).operations.map(
    ({ operationId, method, path }) => `${method} ${path} ${operationId}`,
  )
  expect(names.sort()).toEqual([
    'DELETE /b/{id} petsListAll',
    'GET / getRoot',
    'GET /a petsListAll2',
    'GET /b/{id} getBById',
    'POST /a postA',
    'PUT /a getApfel',
  ])
  expect(notes).toContain('Named operations: GET /b/{id} is now `getBById`')
  expect(notes).toContain('Renamed operations: `use` is now `postA` (POST /a)')
})

test('an operationId that says method and path over again is named after them, once', async () => {
  const operation = (operationId: string) => ({ operationId, responses })
  const parameters = [{ name: 'listId', in: 'path', required: true, schema: { type: 'string' } }]
  const { document } = await importPaths({
    '/v3/lists': {
      get: operation('get-/v3/lists_/v3/lists'),
      post: operation('v3ListsV3ListsPost'),
      put: operation('replaceAllLists'),
      delete: operation('deleteV3Lists'),
    },
    '/v3/lists/{listId}': { get: operation('get-/v3/lists/{listId}_/v3/lists/{listId}'), parameters },
    '/v3/lists/batch/archive': { post: operation('post-/v3/lists/batch/archive_archive') },
    '/read': { get: operation('read'), post: operation('read_all') },
  })
  expect(loadApiSync(document).operations.map(({ operationId }) => operationId)).toEqual([
    'getV3Lists',
    'replaceAllLists',
    'postV3Lists',
    'deleteV3Lists',
    'getV3ListsByListId',
    'postV3ListsBatchArchive',
    'read',
    'readAll',
  ])
})

test('an operationId with a name of its own before path and method is that name, while no other has it', async () => {
  const operation = (operationId: string) => ({ operationId, responses })
  const parameters = [{ name: 'item_id', in: 'path', required: true, schema: { type: 'string' } }]
  const { document } = await importPaths({
    '/items/{item_id}': { get: operation('read_item_items__item_id__get'), parameters },
    '/old/items/{item_id}': { get: operation('read_item_old_items__item_id__get'), parameters },
    '/items': { get: operation('listItemsItemsGet'), post: operation('itemsPost') },
  })
  expect(loadApiSync(document).operations.map(({ operationId }) => operationId)).toEqual([
    'readItem',
    'getOldItemsByItemId',
    'listItems',
    'itemsPost',
  ])
})

test('paths that differ only in the names of parameters become one, and no operation is lost without a word', async () => {
  const parameter = (name: string, schema: object) => ({ name, in: 'path', required: true, schema })
  const { document, notes } = await importPaths(
    {
      '/contacts/{number}': {
        parameters: [{ $ref: '#/components/parameters/number' }],
        get: { operationId: 'getByNumber', responses },
      },
      '/other': { get: { operationId: 'getOther', responses } },
      '/contacts/{ContactID}': {
        get: {
          operationId: 'getById',
          parameters: [parameter('ContactID', { type: 'string', format: 'uuid' })],
          responses,
        },
        post: {
          operationId: 'update',
          parameters: [parameter('ContactID', { type: 'string', format: 'uuid' })],
          responses,
        },
      },
    },
    { components: { parameters: { number: parameter('number', { type: 'integer' }) } } },
  )
  const { operations } = loadApiSync(document)
  expect(operations.map(({ method, path, operationId }) => `${method} ${path} ${operationId}`)).toEqual([
    'GET /contacts/{numberOrContactID} getByNumber',
    'POST /contacts/{numberOrContactID} update',
    'GET /other getOther',
  ])
  expect(operations.map(({ parameters }) => parameters.map(({ name, schema }) => [name, schema]))).toEqual([
    [['numberOrContactID', { anyOf: [{ type: 'integer' }, { type: 'string', format: 'uuid' }] }]],
    [['numberOrContactID', { type: 'string', format: 'uuid' }]],
    [],
  ])
  expect(notes).toEqual([
    'Merged paths that differ only in the names of parameters: `/contacts/{number}` and `/contacts/{ContactID}` are now `/contacts/{numberOrContactID}`',
    'Omitted operations whose requests are those of another: `getById` (GET /contacts/{ContactID}): call `getByNumber`',
  ])
})

test('Swagger 2.0 is upgraded: its server, credentials, parameters, and bodies that operations share', async () => {
  const thing = { $ref: '#/definitions/Thing' }
  const { document } = await importFiles({
    'swagger.yaml': {
      swagger: '2.0',
      info,
      host: 'api.acme.test',
      basePath: '/v2',
      schemes: ['https'],
      consumes: ['application/json'],
      produces: ['application/json'],
      securityDefinitions: { key: { type: 'apiKey', in: 'header', name: 'X-Key' } },
      security: [{ key: [] }],
      parameters: {
        Thing: { name: 'body', in: 'body', required: true, schema: thing },
        Note: { name: 'note', in: 'formData', type: 'string', required: true },
      },
      paths: {
        '/things': {
          parameters: [{ $ref: '#/parameters/Thing' }],
          post: { operationId: 'addThing', responses: { 201: { description: 'It.', schema: thing } } },
          put: {
            operationId: 'replaceThings',
            parameters: [
              { name: 'tags', in: 'query', type: 'array', items: { type: 'string' }, collectionFormat: 'multi' },
            ],
            responses: { 204: { description: 'Done.' } },
          },
        },
        '/files': {
          post: {
            operationId: 'addFile',
            consumes: ['multipart/form-data'],
            parameters: [{ name: 'file', in: 'formData', type: 'file' }, { $ref: '#/parameters/Note' }],
            responses: { 204: { description: 'Done.' } },
          },
        },
      },
      definitions: { Thing: { type: 'object', properties: { id: { type: 'string', 'x-nullable': true } } } },
    },
  })
  expect(document.servers).toEqual([{ url: 'https://api.acme.test/v2' }])
  expect(schemaOf(document)).toEqual({ type: 'object', properties: { id: { type: ['string', 'null'] } } })
  const [replace, add, addFile] = loadApiSync(document).operations
  const json = { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } }
  expect(add).toMatchObject({ requestBody: { required: true, content: json }, responses: { 201: { content: json } } })
  expect(replace).toMatchObject({
    requestBody: { content: json },
    parameters: [{ name: 'tags', style: 'form', explode: true }],
  })
  expect(addFile?.requestBody?.content?.['multipart/form-data']?.schema).toMatchObject({
    properties: { file: { format: 'binary' }, note: { type: 'string' } },
    required: ['note'],
  })
})

test('nullable becomes null, with a type and without', async () => {
  const properties = {
    name: { type: 'string', nullable: true },
    kind: { enum: ['a'], nullable: true },
    either: { oneOf: [{ type: 'string' }, { type: 'integer' }], nullable: true },
  }
  const { document, notes } = await importSchemas({ Thing: { type: 'object', properties } })
  expect(schemaOf(document)).toEqual({
    type: 'object',
    properties: {
      name: { type: ['string', 'null'] },
      kind: { enum: ['a', null] },
      either: { oneOf: [{ type: 'string' }, { type: 'integer' }, { type: 'null' }] },
    },
  })
  expect(notes).toHaveLength(2)
})

test('what 3.0 writes otherwise is upgraded: exclusive bounds, examples; and files stay files', async () => {
  const properties = {
    price: { type: 'number', minimum: 0, exclusiveMinimum: true, example: 1.5 },
    file: { type: 'string', format: 'binary' },
  }
  const { document } = await importSchemas({ Thing: { type: 'object', properties } })
  expect(schemaOf(document)).toMatchObject({
    properties: {
      price: { type: 'number', exclusiveMinimum: 0, example: 1.5 },
      file: { type: 'string', format: 'binary' },
    },
  })
})

test('a keyword that does not compile is omitted alone, and what is next to it stays', async () => {
  const name = { type: 'string', pattern: '[\\w-.]', maxLength: 5 }
  const schemas = {
    Thing: { type: 'object', properties: { name, other: { $ref: '#/components/schemas/Other' } } },
    Other: { type: 'object', properties: { id: { type: 'integer', minimum: 1 } } },
  }
  const { document, notes } = await importSchemas(schemas)
  expect(schemaOf(document)).toMatchObject({ properties: { name: { type: 'string', maxLength: 5 } } })
  expect(schemaOf(document, 'Other')).toEqual(schemas.Other)
  expect(notes).toEqual([
    expect.stringMatching(/^Omitted what is not valid.*Thing\/properties\/name\/pattern.*Invalid regular expression/),
  ])
})

test('what only a validator finds is omitted, and what is next to it stays', async () => {
  const patternProperties = { '[\\w-.]': { type: 'string' } }
  const { document, notes } = await importSchemas(
    { Thing: { type: 'object', patternProperties, maxProperties: 5 } },
    '3.1.0',
  )
  expect(schemaOf(document)).toEqual({ type: 'object', maxProperties: 5 })
  expect(notes).toEqual([expect.stringMatching(/^Omitted of schemas.*patternProperties.*components\/schemas\/Thing/)])
})

test('what is not OpenAPI is omitted with a note', async () => {
  const thing = { type: 'object', required: true, properties: { id: { type: 'integr' } } }
  const { document, notes } = await importSchemas({ Thing: thing })
  expect(schemaOf(document)).toEqual({ type: 'object', properties: { id: {} } })
  expect(notes.map(note => note.split(':')[0])).toEqual(['Omitted what is not valid', 'Omitted what is not valid'])
})

test('closed objects in an allOf are opened, and the whole is closed in their place', async () => {
  const closed = { type: 'object', additionalProperties: false }
  const { document, notes } = await importSchemas({
    Base: { ...closed, properties: { id: { type: 'integer' } } },
    Open: { type: 'object', properties: { id: { type: 'integer' }, note: { type: 'string' } } },
    Thing: {
      allOf: [
        { $ref: '#/components/schemas/Base' },
        { $ref: '#/components/schemas/Open' },
        { ...closed, properties: { id: { minimum: 1 }, note: {} }, required: ['id'] },
      ],
    },
    Larger: { allOf: [{ $ref: '#/components/schemas/Thing' }, { ...closed, properties: { size: {} } }] },
    Fine: { allOf: [{ $ref: '#/components/schemas/Other' }, { required: ['id'] }] },
    Other: { ...closed, properties: { id: { type: 'integer' } } },
  })
  expect(schemaOf(document, 'Base')).toEqual({ type: 'object', properties: { id: { type: 'integer' } } })
  expect(schemaOf(document, 'Other')).toMatchObject(closed)
  expect(schemaOf(document, 'Fine')).not.toHaveProperty('unevaluatedProperties')
  expect(schemaOf(document)).not.toHaveProperty('unevaluatedProperties')
  expect(schemaOf(document, 'Larger')).toMatchObject({ unevaluatedProperties: false })
  expect(notes.filter(note => note.startsWith('Closed'))).toEqual([
    expect.stringMatching(
      /`#\/components\/schemas\/Thing` is closed where it is no part itself, instead of `#\/components\/schemas\/Base\/additionalProperties`/,
    ),
    expect.stringMatching(/`#\/components\/schemas\/Larger` is closed, instead of /),
  ])
})

test('what is required and described nowhere is described as anything', async () => {
  const { document, notes } = await importSchemas({
    Thing: { type: 'object', required: ['id', 'constructor'], properties: { id: {} } },
  })
  expect(schemaOf(document)).toMatchObject({ properties: { id: {}, constructor: {} } })
  expect(notes).toEqual([
    expect.stringMatching(/^Described required .*: `constructor` at `#\/components\/schemas\/Thing`$/),
  ])
})

test('what is required of something that is no object is omitted', async () => {
  const items = { type: 'object', properties: { id: { type: 'string' } } }
  const { document, notes } = await importSchemas({ Thing: { type: 'array', items, required: ['id', 'name'] } })
  expect(schemaOf(document)).toEqual({ type: 'array', items })
  expect(notes).toEqual(
    ['id', 'name'].map(
      name => `Omitted required properties of what is no object: \`${name}\` at \`#/components/schemas/Thing\``,
    ),
  )
})

test('listed values become those of their type: without quotes, with a null that the type forgets, and without mistakes', async () => {
  const properties = {
    version: { type: 'string', enum: [3, 4.1, 'beta', true] },
    frequency: { type: 'string', enum: ['weekly', null] },
    size: { type: 'integer', enum: ['1', 2, 'large', {}] },
    none: { type: 'boolean', enum: [{}] },
    list: { type: 'array', enum: ['a', 1], items: { type: 'string' } },
    right: { type: ['string', 'null'], enum: ['a', null] },
  }
  const { document, notes } = await importSchemas({ Thing: { type: 'object', properties } }, '3.1.0')
  expect(schemaOf(document)).toMatchObject({
    properties: {
      version: { type: 'string', enum: ['3', '4.1', 'beta', 'true'] },
      frequency: { type: ['string', 'null'], enum: ['weekly', null] },
      size: { type: 'integer', enum: [1, 2] },
      none: { type: 'boolean' },
      list: { type: 'array', items: { type: 'string', enum: ['a', '1'] } },
      right: properties.right,
    },
  })
  expect(notes.filter(note => note.startsWith('Mended listed values'))).toHaveLength(5)
})

test('a keyword that belongs to another type is omitted, as check would refuse it', async () => {
  const thing = {
    type: 'object',
    items: { type: 'string' },
    properties: { id: { type: 'array', properties: {}, items: {} } },
  }
  const { document, notes } = await importSchemas({ Thing: thing })
  expect(schemaOf(document)).toEqual({ type: 'object', properties: { id: { type: 'array', items: {} } } })
  expect(notes.map(note => note.split(':')[0])).toEqual(['Omitted what check refuses', 'Omitted what check refuses'])
})

test('an example in which check refuses a part is omitted as a whole', async () => {
  const inner = { type: 'object', required: ['id'], properties: { id: { type: 'string', readOnly: true } } }
  const schema = { type: 'object', required: ['inner'], properties: { inner } }
  const content = { 'application/json': { schema, examples: { sent: { value: { inner: {} } } } } }
  const { document, notes } = await importPaths({
    '/a': { post: { operationId: 'addA', requestBody: { content }, responses } },
  })
  const [operation] = loadApiSync(document).operations
  expect(operation?.requestBody?.content?.['application/json']?.examples).not.toHaveProperty('sent')
  expect(notes).toEqual([expect.stringMatching(/^Omitted what check refuses: `#.*\/examples\/sent`/)])
})

test('a schema of a parameter or a path to which others refer gets a name', async () => {
  const state = { name: 'state', in: 'query', schema: { type: 'string', enum: ['open', 'closed'] } }
  const bodyOf = (schema: object) => ({ 200: { description: 'OK', content: { 'application/json': { schema } } } })
  const reference = '#/paths/~1a/get/responses/200/content/application~1json/schema'
  const paths = {
    '/a': {
      get: { operationId: 'getA', responses: bodyOf({ type: 'object', properties: { id: { type: 'string' } } }) },
    },
    '/b': {
      get: {
        operationId: 'getB',
        parameters: [{ $ref: '#/components/parameters/State' }],
        responses: bodyOf({
          type: 'object',
          properties: { a: { $ref: reference }, state: { $ref: '#/components/parameters/State/schema' } },
        }),
      },
    },
  }
  const { document, notes } = await importPaths(paths, { components: { parameters: { State: state } } })
  expect(document.components).toMatchObject({
    parameters: { State: { schema: { $ref: '#/components/schemas/State' } } },
    schemas: { State: state.schema, Shared: { type: 'object' } },
  })
  expect(notes).toEqual([
    `Moved schemas to which others refer: \`${reference}\` is now \`#/components/schemas/Shared\``,
    'Moved schemas to which others refer: `#/components/parameters/State/schema` is now `#/components/schemas/State`',
  ])
})

test('a parameter that is a credential of its operation is omitted, and stays where it is none', async () => {
  const key = (name: string) => ({ name, in: 'header', required: true, schema: { type: 'string' } })
  const query = { name: 'api_key', in: 'query', schema: { type: 'string' } }
  const paths = {
    '/own': { get: { operationId: 'own', parameters: [key('x-key'), query], responses } },
    '/shared': {
      parameters: [{ $ref: '#/components/parameters/Key' }],
      get: { operationId: 'shared', responses },
      post: { operationId: 'open', security: [], responses },
    },
    '/query': {
      get: { operationId: 'query', security: [{ query: [] }], parameters: [key('X-Key'), query], responses },
    },
  }
  const securitySchemes = {
    key: { type: 'apiKey', in: 'header', name: 'X-Key' },
    query: { type: 'apiKey', in: 'query', name: 'api_key' },
  }
  const components = { securitySchemes, parameters: { Key: key('X-KEY') } }
  const { document, notes } = await importPaths(paths, { security: [{ key: [] }], components })
  expect(notes).toEqual([
    'Omitted parameters that are credentials: header `x-key` of GET /own',
    'Omitted parameters that are credentials: header `x-key` of GET /shared',
    'Omitted parameters that are credentials: query `api_key` of GET /query',
  ])
  expect(document.paths).toMatchObject({
    '/own': { get: { parameters: [{ name: 'api_key' }] } },
    '/shared': { get: { parameters: [] }, post: { parameters: [{ $ref: '#/components/parameters/Key' }] } },
    '/query': { get: { parameters: [{ name: 'X-Key' }] } },
  })
})

test('what is listed twice is listed once', async () => {
  const thing = { type: ['object', 'object'], required: ['a', 'b', 'a'], properties: { a: {}, b: {} } }
  const { document, notes } = await importSchemas({ Thing: thing }, '3.1.0')
  expect(schemaOf(document)).toMatchObject({ type: ['object'], required: ['a', 'b'] })
  expect(notes).toEqual([
    'Omitted what is listed twice: `a` in required at `#/components/schemas/Thing`',
    'Omitted what is listed twice: `object` in type at `#/components/schemas/Thing`',
  ])
})

test('an $id is omitted', async () => {
  const { document, notes } = await importSchemas({ Thing: { $id: 'https://acme.test/thing' } }, '3.1.0')
  expect(schemaOf(document)).toEqual({})
  expect(notes).toHaveLength(1)
})

test('components get names that OpenAPI allows, and references follow', async () => {
  const schemas = {
    Thing: {
      oneOf: [{ $ref: '#/components/schemas/Größe' }],
      discriminator: { propertyName: 'a', mapping: { a: '#/components/schemas/Größe' } },
    },
    Größe: { type: 'object', required: ['a'], properties: { a: { const: 'a' } } },
  }
  const { document } = await importSchemas(schemas, '3.1.0')
  const reference = '#/components/schemas/Grosse'
  expect(schemaOf(document)).toMatchObject({
    oneOf: [{ $ref: reference }],
    discriminator: { mapping: { a: reference } },
  })
})

test('security schemes become options, and requirements that nobody describes are omitted', async () => {
  const securitySchemes = {
    'api-key': { type: 'apiKey', in: 'header', name: 'x-key' },
    apiKey: { type: 'http', scheme: 'digest' },
    timeout: { type: 'oauth2', flows: {} },
  }
  const security = [{ 'api-key': [], timeout: ['read'] }, { nobody: [] }]
  const paths = { '/a': { get: { operationId: 'getA', responses } } }
  const { document, notes } = await importPaths(paths, { security, components: { securitySchemes } })
  expect(document.security).toEqual([{ 'api-key': [], timeout2: ['read'] }])
  expect(Object.keys(document.components?.securitySchemes ?? {})).toEqual(['api-key', 'apiKey2', 'timeout2'])
  expect(notes).toContain('Omitted security requirements that no scheme describes: nobody of the whole API')
  expect(notes).toContain(
    'Credentials that you have to get by yourself: `apiKey2` (digest): sent after `Authorization: digest` as you give it',
  )
})

test('parameters are made to fit their path', async () => {
  const header = { name: 'Authorization', in: 'header', schema: { type: 'string' } }
  const surplus = { name: 'other', in: 'path', required: true, schema: { type: 'string' } }
  const cookie = { name: 'session', in: 'cookie', schema: { type: 'string' } }
  const parameters = [header, surplus, cookie, cookie]
  const { document, notes } = await importPaths({
    '/a/{größe}': { get: { operationId: 'getA', parameters, responses } },
  })
  const [operation] = loadApiSync(document).operations
  expect(operation?.path).toBe('/a/{grosse}')
  expect(operation?.parameters.map(({ in: place, name }) => `${place} ${name}`)).toEqual([
    'cookie session',
    'path grosse',
  ])
  expect(notes).toHaveLength(5)
})

test('a header that OpenAPI ignores is omitted from the components as well', async () => {
  const accept = { $ref: '#/components/parameters/accept' }
  const parameters = {
    accept: { name: 'Accept', in: 'header', schema: {} },
    other: accept,
    page: { name: 'page', in: 'query', schema: {} },
  }
  const { document, notes } = await importPaths(
    { '/a': { get: { operationId: 'getA', parameters: [accept], responses } } },
    { components: { parameters } },
  )
  expect(Object(document.components).parameters).toEqual({ page: parameters.page })
  expect(notes).toEqual(['Omitted parameters that OpenAPI ignores or that are there twice: header `Accept` of GET /a'])
})

test('what no client can use is omitted: callbacks, extensions; webhooks stay', async () => {
  const callbacks = { onDone: { '{$request.body#/url}': { post: { responses } } } }
  const webhooks = { newThing: { post: { responses } } }
  const paths = { '/a': { post: { operationId: 'addA', responses, callbacks, 'x-pagination': 'theirs' } } }
  const { document, notes } = await importFiles({ 'a.json': { openapi: '3.1.0', info, servers, paths, webhooks } })
  expect(JSON.stringify(document)).not.toMatch(/onDone|x-pagination/)
  expect(document.webhooks).toEqual(webhooks)
  expect(notes).toEqual([
    'Omitted callbacks: the vendor calls them: `onDone` of `addA`',
    'Omitted extensions: `x-pagination`',
  ])
})

test('the values that others list as extensible stay', async () => {
  const kind = { type: 'string', 'x-extensible-enum': ['a', 'b'], 'x-other': 1 }
  const { document } = await importSchemas({ Thing: { type: 'object', properties: { kind } } })
  expect(schemaOf(document)).toEqual({
    type: 'object',
    properties: { kind: { type: 'string', 'x-extensible-enum': ['a', 'b'] } },
  })
})

test('examples and defaults that break their schema are omitted, each with a note', async () => {
  const properties = {
    id: { type: 'string', format: 'uuid', examples: ['1', '3c90c3cc-0d44-4b50-8888-8dd25736052a'] },
    time: { type: 'string', format: 'time', default: '12:00' },
    cvc: { type: 'string', writeOnly: true },
  }
  const schema = { type: 'object', properties }
  const examples = { right: { value: { time: '12:00:00Z' } }, wrong: { $ref: '#/components/examples/wrong' } }
  const answer = { schema, examples: { secret: { value: { cvc: '123' } } } }
  const { document, notes } = await importFiles({
    'a.json': {
      openapi: '3.1.0',
      info,
      servers,
      components: { examples: { wrong: { value: 1 } } },
      paths: {
        '/a': {
          post: {
            operationId: 'addA',
            requestBody: { content: { 'application/json': { schema, examples } } },
            responses: { 200: { description: 'Done.', content: { 'application/json': answer } } },
          },
        },
      },
    },
  })
  const [operation] = loadApiSync(document).operations
  const sent = operation?.requestBody?.content?.['application/json']
  expect(Object.keys(sent?.examples ?? {})).toEqual(['right'])
  expect(sent?.schema).toMatchObject({ properties: { id: { examples: ['3c90c3cc-0d44-4b50-8888-8dd25736052a'] } } })
  expect(operation?.responses[200]?.content?.['application/json']?.examples).toBeUndefined()
  expect(JSON.stringify(document.paths)).not.toContain('12:00"')
  expect(notes[0]).toMatch(/: Value must /)
  const places = notes.map(note => /^Omitted examples that break their schema: .* at `([^`]*)`/.exec(note)?.[1])
  const body = '#/paths/~1a/post/requestBody/content/application~1json'
  expect(places).toEqual(expect.arrayContaining([`${body}/examples/wrong`, `${body}/schema/properties/id/examples/0`]))
})

test('what an answer or a body cannot be is omitted: bodies of 204, bodies of no media type, lists of media types', async () => {
  const content = { 'text/csv, text/plain': { schema: { type: 'string' } }, 'application/json': { schema: {} } }
  const { document, notes } = await importPaths({
    '/a': {
      post: {
        operationId: 'addA',
        requestBody: { required: true, content: {} },
        responses: { 200: { description: 'Done.', content }, 204: { description: 'Nothing.', content } },
      },
      put: { operationId: 'putA' },
    },
  })
  const [post, put] = ['addA', 'putA'].map(id => loadApiSync(document).operation(id))
  expect(post?.requestBody).toBeUndefined()
  expect(Object.keys(post?.responses[200]?.content ?? {})).toEqual(['application/json', 'text/csv', 'text/plain'])
  expect(post?.responses[204]?.content).toBeUndefined()
  expect(Object.keys(put?.responses ?? {})).toEqual(['default'])
  expect(notes.map(note => note.split(':')[0])).toEqual(
    expect.arrayContaining([
      'Omitted request bodies of which no media type is described',
      'Omitted bodies of statuses that have none',
      'Split lists of media types',
      'Filled in a default response where none is documented for success',
    ]),
  )
})

test('a form whose schema allows no object is omitted, and has any fields where it is the only body', async () => {
  const list = { type: 'array', items: { type: 'string' } }
  const json = { 'application/json': { schema: list } }
  const { document, notes } = await importPaths({
    '/a': {
      post: { operationId: 'addA', requestBody: { content: { ...json, 'multipart/mixed': { schema: list } } } },
      put: {
        operationId: 'putA',
        requestBody: { content: { 'multipart/form-data': { schema: { type: 'string', format: 'binary' } } } },
      },
      patch: {
        operationId: 'patchA',
        requestBody: { content: { 'multipart/form-data': { schema: { anyOf: [list, { type: 'object' }] } } } },
      },
    },
  })
  const contentOf = (id: string) => loadApiSync(document).operation(id)?.requestBody?.content
  expect(contentOf('addA')).toEqual(json)
  expect(contentOf('putA')).toEqual({ 'multipart/form-data': { schema: { type: 'object' } } })
  expect(contentOf('patchA')).toMatchObject({ 'multipart/form-data': { schema: { anyOf: [list, {}] } } })
  expect(notes.filter(note => note.includes('allows no object'))).toEqual([
    'Omitted forms whose schema allows no object: `multipart/mixed` at `#/paths/~1a/post/requestBody`',
    'Gave any fields to forms whose schema allows no object: `multipart/form-data` at `#/paths/~1a/put/requestBody`',
  ])
})

test('an exploded object that nobody can tell from what stands beside it is kept together', async () => {
  const dates = { type: 'object', properties: { created: { type: 'string' } } }
  const any = { type: 'object', additionalProperties: { type: 'string' } }
  const exploded = { style: 'form', explode: true }
  const form = {
    schema: { type: 'object', properties: { one: any, two: any } },
    encoding: { one: exploded, two: exploded },
  }
  const { document, notes } = await importPaths({
    '/a': {
      get: {
        operationId: 'listA',
        parameters: [
          { name: 'sort', in: 'query', schema: dates },
          { name: 'created', in: 'query', schema: { type: 'string' } },
          { name: 'some', in: 'cookie', schema: any },
          { name: 'others', in: 'cookie', schema: any },
        ],
      },
      post: { operationId: 'addA', requestBody: { content: { 'application/x-www-form-urlencoded': form } } },
    },
  })
  const api = loadApiSync(document)
  const styles = api.operation('listA')?.parameters.map(({ name, style, explode }) => [name, style, explode])
  expect(styles).toEqual([
    ['sort', 'deepObject', true],
    ['created', undefined, undefined],
    ['some', undefined, undefined],
    ['others', undefined, false],
  ])
  expect(api.operation('addA')?.requestBody?.content?.['application/x-www-form-urlencoded']?.encoding).toEqual({
    one: exploded,
    two: { style: 'deepObject', explode: true },
  })
  expect(notes.filter(note => note.startsWith('Kept objects together'))).toHaveLength(3)
})

test('a schema that is not there may be anything, and what else is not there is asked for', async () => {
  const lost = { $ref: '#/components/schemas/Nobody' }
  const body = { content: { 'application/json': { schema: { type: 'object', properties: { some: lost } } } } }
  const { document, notes } = await importPaths({ '/a': { post: { operationId: 'addA', requestBody: body } } })
  const schema = loadApiSync(document).operation('addA')?.requestBody?.content?.['application/json']?.schema
  expect(schema).toEqual({ type: 'object', properties: { some: {} } })
  expect(notes.filter(note => note.startsWith('Made anything'))).toEqual([
    'Made anything of schemas that are not there: `#/components/schemas/Nobody` at `#/paths/~1a/post/requestBody/content/application~1json/schema/properties/some`',
  ])
  const operation = { operationId: 'addA', requestBody: { $ref: '#/components/requestBodies/Nobody' } }
  await expect(importPaths({ '/a': { post: operation } })).rejects.toThrow('requestBodies/Nobody leads nowhere')
})

test('a flow whose scopes the vendor forgot has none', async () => {
  const implicit = { authorizationUrl: 'https://acme.test/authorize' }
  const { document, notes } = await importPaths(
    { '/a': { get: { operationId: 'getA', responses } } },
    { security: [{ login: [] }], components: { securitySchemes: { login: { type: 'oauth2', flows: { implicit } } } } },
  )
  expect(document.components?.securitySchemes?.login).toEqual({
    type: 'oauth2',
    flows: { implicit: { ...implicit, scopes: {} } },
  })
  expect(notes).toContainEqual(expect.stringMatching(/^Filled in what is missing: .*flows\/implicit.*`scopes`/))
})

test('alternatives that state too much in one place become components, each with a type and cases of its own', async () => {
  const alternative = (number: number) => ({
    type: 'object',
    required: ['kind'],
    properties: { kind: { const: `k${number}` }, nested: { anyOf: [{ type: 'object', properties: {} }] } },
  })
  const of = (count: number) => ({ oneOf: Array.from({ length: count }, (_, index) => alternative(index)) })
  const { document, notes } = await importSchemas(
    {
      Thing: { type: 'object', properties: { large: of(400), small: { $ref: '#/components/schemas/Small' } } },
      Small: of(4),
    },
    '3.1.0',
  )
  expect(schemaOf(document)).toMatchObject({
    properties: {
      large: {
        oneOf: Array.from({ length: 400 }, (_, index) => ({
          $ref: `#/components/schemas/ThingAlternative${index === 0 ? '' : index + 1}`,
        })),
      },
    },
  })
  expect(schemaOf(document, 'ThingAlternative400')).toEqual(alternative(399))
  expect(schemaOf(document, 'Small')).toEqual(of(4))
  expect(notes).toEqual([
    'Moved alternatives of schemas that state too much in one place: 400 of `#/components/schemas/Thing`, from `#/components/schemas/ThingAlternative` on',
  ])
})

test('credentials that no client can send are omitted: certificates, and a second one in the same header', async () => {
  const securitySchemes = {
    basic: { type: 'http', scheme: 'basic' },
    login: { type: 'oauth2', flows: {} },
    key: { type: 'apiKey', in: 'header', name: 'x-key' },
    certificate: { type: 'mutualTLS' },
  }
  const security = [{ basic: [], login: [], key: [] }, { certificate: [] }]
  const paths = { '/a': { get: { operationId: 'getA', responses, security } } }
  const { document, notes } = await importFiles({
    'a.json': { openapi: '3.1.0', info, servers, paths, components: { securitySchemes } },
  })
  const [operation] = loadApiSync(document).operations
  expect(operation?.security.map(all => all.map(({ key }) => key))).toEqual([['basic', 'key'], []])
  expect(notes).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^Omitted client certificates: `certificate`/),
      expect.stringMatching(/^Omitted credentials for which .*: `login` of `getA`/),
    ]),
  )
})

test('what fetch cannot send or show is omitted: bodies of a GET, TRACE, fragments in paths, informational responses', async () => {
  const requestBody = { content: { 'application/json': { schema: { type: 'object' } } } }
  const { document, notes } = await importPaths({
    '/a': {
      get: { operationId: 'getA', requestBody, responses: { 100: { description: 'Go on.' } } },
      trace: { operationId: 'traceA', responses },
    },
    '/a#second': { get: { operationId: 'getSecond', responses } },
  })
  const [operation, ...others] = loadApiSync(document).operations
  expect(others).toEqual([])
  expect(operation?.requestBody).toBeUndefined()
  expect(Object.keys(operation?.responses ?? {})).toEqual(['default'])
  expect(notes).toHaveLength(5)
})

test('a discriminator may name schemas, and a value that leads nowhere is omitted', async () => {
  const mapping = { a: 'Größe', b: '#/components/schemas/Gone', c: 'Gone' }
  const schemas = {
    Thing: { oneOf: [{ $ref: '#/components/schemas/Größe' }], discriminator: { propertyName: 'kind', mapping } },
    Größe: { type: 'object', required: ['kind'], properties: { kind: { type: 'string' } } },
  }
  const { document, notes } = await importSchemas(schemas)
  expect(schemaOf(document)).toMatchObject({ discriminator: { mapping: { a: '#/components/schemas/Grosse' } } })
  expect(notes.filter(note => note.startsWith('Omitted values of discriminators'))).toHaveLength(2)
})

test('paths that share an item get operations of their own, by reference and by alias', async () => {
  const { document, notes } = await importFiles({
    'a.yaml': `openapi: 3.1.0
info: { title: Acme, version: "1" }
servers: [{ url: https://api.acme.test }]
paths:
  /a: &a { get: { operationId: getA, responses: { "200": { description: Done. } } } }
  /b: *a
  /c: { $ref: "#/paths/~1a" }`,
  })
  expect(loadApiSync(document).operations.map(({ operationId, path }) => `${path} ${operationId}`)).toEqual([
    '/a getA',
    '/b getA2',
    '/c getA3',
  ])
  expect(notes.filter(note => note.startsWith('Copied paths'))).toHaveLength(2)
})

test('a client has one server for what has none of its own, and says which it has not', async () => {
  const paths = { '/a': { get: { operationId: 'getA', responses, servers: [{ url: 'https://upload.acme.test' }] } } }
  const own = await importPaths(paths)
  expect(own.notes).toEqual([])
  const broken = await importPaths(paths, { servers: [{ url: 'https://{region.acme.test' }, servers[0]] })
  expect(broken.document.servers).toEqual(servers)
  expect(broken.notes[0]).toBe('Servers: Omitted, because a brace is never closed: https://{region.acme.test')
  const { document } = await importPaths(paths, { servers: [{ url: '/api' }] })
  expect(document['x-base-url-required']).toBe('The given document names no address.')
})

test.each([
  ['a file that is not there', 'missing.yaml', undefined, /there is no such file/],
  ['Swagger 1', 'a.json', { swagger: '1.2', info, paths: {} }, /not an OpenAPI 3 document: its version is "1\.2"/],
  [
    'Swagger 2.0 in several files',
    'a.json',
    { swagger: '2.0', info, paths: {}, definitions: { A: { $ref: './b.json' } } },
    /refers to \.\/b\.json\. Make one file of it first/,
  ],
  ['something else', 'a.yaml', 'hello: world', /a\.yaml is not an OpenAPI 3 document/],
  ['a syntax error', 'a.yaml', 'openapi: 3.1.0\npaths: [\n', /a\.yaml:\d+:1: not valid YAML/],
  [
    'a parameter that is nowhere',
    'a.yaml',
    'openapi: 3.1.0\ninfo: { title: Acme, version: "1" }\npaths:\n  /a:\n    get: { parameters: [{ name: b }] }',
    /a\.yaml:5: #\/paths\/~1a\/get\/parameters\/0 lacks `in`/,
  ],
  [
    'a reference to a component that is not there',
    'a.yaml',
    'openapi: 3.1.0\ninfo: { title: Acme, version: "1" }\npaths:\n  /a: { $ref: "#/components/pathItems/No" }',
    /a\.yaml:4: the \$ref #\/components\/pathItems\/No leads nowhere/,
  ],
  [
    'a reference to what is not there',
    'a.json',
    { openapi: '3.1.0', info, paths: { '/a': { $ref: './no.yaml' } } },
    /no\.yaml|\/a/,
  ],
])('%s is refused', async (_, name, content, message) => {
  await expect(content ? importFiles({ [name]: content }) : importDocument(name)).rejects.toThrow(message)
})
