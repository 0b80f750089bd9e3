import type { ApiDescription } from '@crm-clients/openapi'
import type { CallArguments } from '@crm-clients/openapi/operation'
import type { Alteration } from '@crm-clients/openapi/request'
import { apiOf } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import { listSchemaRoots } from '../../src/cases/schema-roots.ts'
import { judgeAnswer } from '../../src/oracle/judge-answer.ts'
import { judgeMeant } from '../../src/oracle/judge-meant.ts'
import { createSchemaOracle } from '../../src/oracle/schema-oracle.ts'

const API = apiOf(`
security: [{ token: [] }]
paths:
  /things/{id}:
    put:
      operationId: putThing
      parameters:
        - { name: id, in: path, required: true, schema: { type: integer } }
        - { name: page, in: query, required: true, schema: { type: integer, maximum: 9 } }
        - { name: where, in: query, content: { application/json: { schema: { type: object } } } }
      requestBody:
        required: true
        content:
          application/json: { schema: { type: object, properties: { n: { type: integer } } } }
          multipart/form-data: { schema: { type: object, properties: { n: { type: integer }, file: { type: string, format: binary }, meta: { type: object, properties: { n: { type: integer }, any: {}, scan: { type: string, format: binary } } }, any: {} } } }
      responses: { '201': { description: OK } }
components:
  securitySchemes: { token: { type: http, scheme: bearer } }
`)

function oracleOf(api: ApiDescription) {
  const [operation] = api.operations
  if (!operation) throw new Error('The document has no operation.')
  return { operation, own: { api, schemas: createSchemaOracle(api), roots: listSchemaRoots(operation) } }
}

const { operation, own } = oracleOf(API)
const CALL: CallArguments = {
  path: { id: 1 },
  query: { page: 2 },
  body: { n: 1 },
  contentType: 'application/json',
}

/** What the oracle has against a call, by place and rule. */
async function judge(call: CallArguments, alteration: Alteration = {}): Promise<string[]> {
  const broken = await judgeMeant(own, { operation, call: { ...CALL, ...call }, alteration })
  return broken.map(({ location, rule }) => `${location} ${rule.replace(/^.*\//, '')}`)
}

test('a call that keeps to the document is right', async () => {
  expect(await judge({})).toEqual([])
  expect(await judge({ query: { page: '7', where: { a: 1 } } })).toEqual([])
})

test.each<[string, CallArguments, Alteration, string[]]>([
  ['a parameter beyond its limit', { query: { page: 10 } }, {}, ['/query/page maximum']],
  ['a parameter that is missing', { query: {} }, {}, ['/query/page required']],
  ['a parameter whose text is no JSON object', { query: { page: 1, where: 'x' } }, {}, ['/query/where type']],
  ['a body of another type', { body: { n: 'x' } }, {}, ['/body/n type']],
  ['a number as a text in JSON', { body: { n: '1' } }, {}, ['/body/n type']],
  ['no body', { body: undefined }, {}, ['/body required']],
  ['a body that is cut', {}, { text: '{"cut' }, ['/body malformed']],
  [
    'a body of a type that nobody documents',
    {},
    { contentType: 'application/x-unknown', text: '{}' },
    ['/body content'],
  ],
  ['a body without a type', {}, { contentType: null, text: '{}' }, ['/body content']],
  ['another method', {}, { method: 'PATCH' }, [' method']],
  ['a parameter that nobody documents', {}, { query: { other: '1' } }, ['/query/other unknown']],
  [
    'a credential that is forgotten',
    {},
    { credential: { option: 'token', flaw: 'forgotten' } },
    ['/header/authorization unauthorized'],
  ],
])('%s is wrong', async (_, call, alteration, broken) => {
  expect(await judge(call, alteration)).toEqual(broken)
})

test('what says nothing is a file as a field of a form, and anything inside of its JSON', async () => {
  const form = (body: object) => judge({ body, contentType: 'multipart/form-data' })
  expect(await form({ any: new Blob(['a']), meta: { any: 'text', scan: 'text' } })).toEqual([])
  expect(await form({ any: 'text' })).toMatchObject([expect.stringContaining('/body/any')])
  expect(await form({ meta: { scan: 1 } })).toEqual(['/body/meta/scan type'])
})

test('texts of a form may stand for numbers, and those inside of its JSON may not', async () => {
  const form = (body: object) => judge({ body, contentType: 'multipart/form-data' })
  expect(await form({ n: '5', meta: { n: 5 }, file: new Blob(['a']) })).toEqual([])
  expect(await form({ n: 'five', meta: { n: '5' } })).toEqual(['/body/n type', '/body/meta/n type'])
  expect(await form({ file: 'text' })).toMatchObject([expect.stringContaining('/body/file')])
})

test('an answer with a status that is not documented is refused', async () => {
  const answer = { status: 200, headers: new Headers(), text: '' }
  expect(await judgeAnswer(own, operation, answer)).toEqual([{ location: '', rule: 'status 200' }])
})
