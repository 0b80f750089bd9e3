import { apiOf } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import { describeOperations } from '../../src/generate/render-vendor.ts'
import { compileValues } from './compile-values.ts'

const API = apiOf(`
paths:
  /things:
    get:
      operationId: listThings
      parameters:
        - { name: where, in: query, content: { application/json: { schema: { $ref: '#/components/schemas/Where' } } } }
        - { name: Accept, in: header, required: true, schema: { type: string } }
      responses:
        '200':
          description: Done
          headers:
            X-Total: { required: true, schema: { type: [integer, 'null'] } }
            X-Left: { schema: { $ref: '#/components/schemas/Count' } }
            X-More: { schema: { type: boolean } }
            X-Tags: { schema: { type: array, items: { type: string } } }
            X-Kind: { schema: { type: string, enum: [a, b] } }
            X-Where: { content: { application/json: { schema: { type: object } } } }
            X-Code: { schema: { type: integer } }
            X-Shared: { $ref: '#/components/headers/Shared' }
          content: { application/json: { schema: { type: array, items: { type: string } } } }
        4xx: { description: No, headers: { X-Left: { schema: { type: integer } }, X-Code: { schema: { type: string } } }, content: { text/plain: { schema: { type: integer } } } }
        default: { description: Any, headers: { X-Total: { schema: { type: number } } }, content: { application/xml: { schema: { type: object } } } }
    head: { operationId: probeThings, responses: { '200': { description: Done, headers: { X-Total: { schema: { type: integer } } }, content: { application/json: { schema: { type: string } } } } } }
    post:
      operationId: sendThings
      requestBody:
        content:
          application/xml: { schema: { type: object, properties: { a: { type: string } } } }
      responses:
        '200': { description: Text, content: { text/plain: { schema: { type: integer } } } }
        '201': { description: Lines, content: { application/x-ndjson: { schema: { type: object } } } }
        '202': { description: XML, content: { application/xml: { schema: { type: object } } } }
        '203': { description: XML as text, content: { text/xml: { schema: { type: object } } } }
        '204': { description: Nothing, content: { application/json: { schema: { type: object } } } }
        '206': { description: One of, content: { text/plain: { schema: { type: string, enum: [a, b] } } } }
    put:
      operationId: putThing
      requestBody:
        required: true
        content:
          application/json: { schema: { $ref: '#/components/schemas/Upload' } }
          multipart/form-data: { schema: { $ref: '#/components/schemas/Upload' } }
      responses: { '2XX': { description: Done, headers: { X-Left: { schema: { type: integer } } } } }
    patch:
      operationId: patchThing
      responses:
        '200': { description: Any, content: { application/*: { schema: { $ref: '#/components/schemas/Contact', required: [note] } } } }
        '201': { description: Unsaid, content: { '*/*': { schema: {} } } }
        '202': { description: File, content: { '*/*': { schema: { type: string, format: binary } } } }
        '203': { description: Picture, content: { image/*: { schema: {} } } }
        '400': { description: No, content: { '*/*': { schema: { $ref: '#/components/schemas/Contact' } } } }
        '404': { description: No picture, content: { image/*: { schema: {} } } }
components:
  headers: { Shared: { schema: { anyOf: [{ type: integer }, { type: 'null' }] } } }
  schemas:
    Count: { type: integer }
    Contact: { type: object, properties: { id: { type: integer, readOnly: true }, note: { type: string }, secret: { type: string, writeOnly: true } } }
    Where: { type: object, required: [id], properties: { id: { type: integer } } }
    Upload: { type: object, properties: { file: { type: string, format: binary }, files: { type: array, items: { $ref: '#/components/schemas/File' } }, note: { type: string }, meta: { $ref: '#/components/schemas/Meta' } } }
    File: { type: string, format: binary }
    Meta: { type: object, properties: { picture: { $ref: '#/components/schemas/File' } } }
`)

const args = (operationId: string) => `runtime.OperationArguments<types.operations['${operationId}']>`
const answer = (operationId: string, status: number) =>
  `AnswerOf<runtime.OperationResult<types.operations['${operationId}']>, ${status}>`
const data = (operationId: string, status: number) => `${answer(operationId, status)}['data']`
const error = (operationId: string, status: number) => `${answer(operationId, status)}['error']`

/** A header, as the type that it is said to have, and as another one. */
const header = (operationId: string, status: number, name: string, type: string) => {
  const read = (wanted: string) => `(result: ${answer(operationId, status)}) => ${wanted} | undefined`
  const other = type === 'number' ? 'string' : 'number'
  return [
    {
      says: `${name} of ${status} is ${type}`,
      type: read(type),
      expression: `result => result.header('${name}')`,
      fits: true,
    },
    {
      says: `${name} of ${status} is not ${other}`,
      type: read(other),
      expression: `result => result.header('${name}')`,
      fits: false,
    },
  ].map(each => ({ ...each, value: undefined }))
}

const file = new Blob()
const VALUES = [
  { says: 'a JSON parameter', type: args('listThings'), value: { query: { where: { id: 1 } } }, fits: true },
  {
    says: 'a JSON parameter as a text',
    type: args('listThings'),
    value: { query: { where: '{"id":1}' } },
    fits: false,
  },
  { says: 'an ignored parameter', type: args('listThings'), value: { header: { Accept: 'a' } }, fits: false },
  ...header('listThings', 200, 'X-Total', 'number'),
  ...header('listThings', 200, 'X-Left', 'number'),
  ...header('listThings', 200, 'X-Shared', 'number'),
  ...header('listThings', 200, 'X-More', 'string'),
  ...header('listThings', 200, 'X-Tags', 'string'),
  ...header('listThings', 200, 'X-Where', 'string'),
  ...header('listThings', 200, 'X-Kind', "'a' | 'b'"),
  ...header('listThings', 200, 'X-Code', 'string'),
  ...header('listThings', 404, 'X-Left', 'number'),
  ...header('listThings', 404, 'X-Code', 'string'),
  ...header('listThings', 500, 'X-Total', 'number'),
  ...header('putThing', 201, 'X-Left', 'number'),
  { says: 'a failure of text', type: error('listThings', 404), value: '5', fits: true },
  { says: 'a failure of text as a number', type: error('listThings', 404), value: 5, fits: false },
  { says: 'a failure of XML', type: error('listThings', 500), value: '<a/>', fits: true },
  { says: 'a failure of XML as a Blob', type: error('listThings', 500), value: file, fits: false },
  { says: 'no body of HEAD', type: data('probeThings', 200), value: undefined, fits: true },
  { says: 'a body of HEAD', type: data('probeThings', 200), value: 'a', fits: false },
  ...header('probeThings', 200, 'X-Total', 'number'),
  { says: 'a text', type: data('sendThings', 200), value: '5', fits: true },
  { says: 'a text as a number', type: data('sendThings', 200), value: 5, fits: false },
  { says: 'lines', type: data('sendThings', 201), value: file, fits: true },
  { says: 'lines as an object', type: data('sendThings', 201), value: {}, fits: false },
  { says: 'XML', type: data('sendThings', 202), value: file, fits: true },
  { says: 'XML as an object', type: data('sendThings', 202), value: {}, fits: false },
  { says: 'XML as text', type: data('sendThings', 203), value: '<a/>', fits: true },
  { says: 'nothing', type: data('sendThings', 204), value: undefined, fits: true },
  { says: 'something in place of nothing', type: data('sendThings', 204), value: {}, fits: false },
  { says: 'a text of a list', type: data('sendThings', 206), value: 'a', fits: true },
  { says: 'a text that is not of the list', type: data('sendThings', 206), value: 'c', fits: false },
  { says: 'what is read-only, in a range', type: data('patchThing', 200), value: { id: 1, note: 'a' }, fits: true },
  {
    says: 'what is only written, in a range',
    type: data('patchThing', 200),
    value: { note: 'a', secret: 'b' },
    fits: false,
  },
  { says: 'what is read-only, in a range of failures', type: error('patchThing', 400), value: { id: 1 }, fits: true },
  { says: 'JSON in a range of anything', type: data('patchThing', 201), value: [1], fits: true },
  { says: 'a file in a range of anything', type: data('patchThing', 202), value: file, fits: true },
  { says: 'a text for a file in a range', type: data('patchThing', 202), value: 'a', fits: false },
  { says: 'a picture', type: data('patchThing', 203), value: file, fits: true },
  { says: 'a text for a picture', type: data('patchThing', 203), value: 'a', fits: false },
  { says: 'a failure of a picture, which is read as text', type: error('patchThing', 404), value: 'a', fits: true },
  { says: 'no optional body', type: args('sendThings'), value: {}, fits: true },
  { says: 'XML that was written', type: args('sendThings'), value: { body: '<a/>' }, fits: true },
  { says: 'XML that nobody can write', type: args('sendThings'), value: { body: { a: 'b' } }, fits: false },
  {
    says: 'files of a form',
    type: args('putThing'),
    value: { body: { file, files: [file] }, contentType: 'multipart/form-data' },
    fits: true,
  },
  {
    says: 'a text for a file of a form',
    type: args('putThing'),
    value: { body: { file: 'a' }, contentType: 'multipart/form-data' },
    fits: false,
  },
  {
    says: 'JSON within a form',
    type: args('putThing'),
    value: { body: { meta: { picture: 'a' } }, contentType: 'multipart/form-data' },
    fits: true,
  },
  {
    says: 'a file in JSON within a form',
    type: args('putThing'),
    value: { body: { meta: { picture: file } }, contentType: 'multipart/form-data' },
    fits: false,
  },
  {
    says: 'text for what is a file in a form',
    type: args('putThing'),
    value: { body: { file: 'a' }, contentType: 'application/json' },
    fits: true,
  },
  {
    says: 'a file in JSON',
    type: args('putThing'),
    value: { body: { file }, contentType: 'application/json' },
    fits: false,
  },
]

const [PROBLEMS = []] = await compileValues([{ api: API, values: VALUES }])

test.each(VALUES.map((value, index) => ({ ...value, problem: PROBLEMS[index] })))('$says', ({ fits, problem }) => {
  expect(problem === undefined ? 'compiles' : problem).toEqual(
    fits ? 'compiles' : expect.not.stringMatching('^compiles$'),
  )
})

test('the client makes numbers of the headers that are numbers wherever they are documented', () => {
  const { listThings, putThing } = describeOperations(API)
  expect(listThings?.[2]).toMatchObject({ numericHeaders: ['x-left', 'x-shared', 'x-total'] })
  expect(putThing?.[2]).toMatchObject({ numericHeaders: ['x-left'] })
})

test('an event is typed as an answer is: with what is read-only, and without what is only written', async () => {
  const api = apiOf(`
webhooks:
  made:
    post:
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
      responses: {}
paths: { /things: { post: { operationId: addThing, requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }, responses: {} } } }
components: { schemas: { Thing: { type: object, required: [id, secret], properties: { id: { type: integer, readOnly: true }, secret: { type: string, writeOnly: true } } } } }
`)
  const type = "types.webhooks['made']['post']['requestBody']['content']['application/json']"
  const sent = "runtime.OperationArguments<types.operations['addThing']>"
  const [errors = []] = await compileValues([
    {
      api,
      values: [
        { type, value: { id: 1 } },
        { type, value: { secret: 's' } },
        { type: sent, value: { body: { secret: 's' } } },
        { type: sent, value: { body: { id: 1 } } },
      ],
    },
  ])
  expect(errors.map(error => error === undefined)).toEqual([true, false, true, false])
})
