import { expect, test } from 'vitest'
import type { ApiDescription } from '../../src/api-description.ts'
import { parseDocument } from '../../src/document/load-document.ts'
import { loadApiSync } from '../../src/load-api.ts'
import { curlCommand } from '../../src/request/curl-command.ts'
import { type ExampleCall, findExampleCall } from '../../src/sampling/example-call.ts'

function shopWith(requestBody: string): ApiDescription {
  return loadApiSync(
    parseDocument(
      `
openapi: 3.1.1
info: { title: Shop, version: v1 }
security: [{ login: [], key: [] }]
paths:
  /things/{code}:
    post:
      operationId: addThing
      parameters:
        - { name: code, in: path, required: true, schema: { type: string, pattern: '^[A-Z]{3}$' } }
        - { name: since, in: query, required: true, schema: { $ref: '#/components/schemas/Day' } }
        - { name: page, in: query, schema: { type: integer } }
      requestBody: { required: true, content: { ${requestBody} } }
      responses: { '201': { description: Made } }
components:
  schemas: { Day: { allOf: [{ type: string, format: date }] } }
  securitySchemes:
    login: { type: http, scheme: basic }
    key: { type: apiKey, in: query, name: key }
`,
      'shop.yaml',
    ),
  )
}

const SCHEMA =
  "schema: { type: object, required: [name], properties: { name: { type: string, pattern: '^N', maxLength: 1 } } }"
const FORM = `application/x-www-form-urlencoded: { ${SCHEMA} }`
const PARTS =
  "multipart/form-data: { schema: { type: object, required: [file, note], properties: { file: { type: string, format: binary }, note: { const: it's } } } }"
const JSON_BODY = `application/json: { ${SCHEMA}, examples: { long: { value: { name: N, more: x } }, short: { value: { name: N } } } }`

const callOf = (api: ApiDescription) => findExampleCall(api) as ExampleCall

test('a call has the shortest example, and what is needed; a body that is made says so', () => {
  expect(callOf(shopWith(JSON_BODY))).toMatchObject({ args: { body: { name: 'N' } }, isBodyMade: false })
  expect(Object.keys(callOf(shopWith(JSON_BODY)).args.query ?? {})).toEqual(['since'])
  expect(callOf(shopWith(FORM))).toMatchObject({ args: { body: { name: 'N' } }, isBodyMade: true })
})

test('a command for curl carries credentials, parameters and body as the document says', async () => {
  const command = await curlCommand('http://127.0.0.1:4010', callOf(shopWith(FORM)))
  expect(command).toMatch(
    /^curl -X POST 'http:\/\/127\.0\.0\.1:4010\/things\/[A-Z]{3}\?since=[\d-]+&key=test-credential' /,
  )
  expect(command).toContain("-H 'authorization: Basic dXNlcjpwYXNzd29yZA=='")
  expect(command).toContain("-H 'content-type: application/x-www-form-urlencoded'")
  expect(command).toMatch(/ --data-raw 'name=N'$/)
})

test('curl builds the parts of a form by itself', async () => {
  const command = await curlCommand('http://127.0.0.1:4010', callOf(shopWith(PARTS)))
  expect(command).not.toContain('content-type')
  expect(command).toMatch(/ -F 'file="[^']*";filename="\w+"' --form-string 'note=it'\\''s'$/)
})

test('of parameters that exclude each other, one is in the call where one is needed', () => {
  const api = loadApiSync(
    parseDocument(
      `
openapi: 3.1.1
info: { title: Shop, version: v1 }
paths:
  /things:
    get:
      operationId: listThings
      x-exclusive-parameters: [{ required: true, parameters: [a, b] }, { parameters: [c, d] }]
      parameters: [${['a', 'b', 'c', 'd'].map(name => `{ name: ${name}, in: query, schema: { type: integer, default: 7 } }`)}]
      responses: {}
`,
      'shop.yaml',
    ),
  )
  expect(findExampleCall(api)?.args).toEqual({ query: { a: 7 } })
})
