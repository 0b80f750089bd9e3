import { stripTypeScriptTypes } from 'node:module'
import { apiOf } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import { writeCode } from '../src/write-code.ts'

const API = apiOf(`
servers: [{ url: https://shop.test/v1 }]
security: [{ token: [] }]
paths:
  /things/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string }, example: "it's" }]
    put:
      operationId: putThing
      requestBody: { content: { application/json: { example: { name: "it's \\nplanted" } } } }
      responses: { '204': { description: Done } }
  /files:
    post:
      requestBody:
        required: true
        content: { multipart/form-data: { schema: { type: object, required: [file], properties: { file: { type: string, format: binary } } } } }
      responses: { '204': { description: Done } }
components:
  securitySchemes: { token: { type: http, scheme: bearer } }
`)

const codeOf = async (id: string) => {
  const operation = API.operation(id)
  if (!operation) throw new Error(id)
  const samples = await writeCode(API, operation, 'http://127.0.0.1:4010', '@crm-clients/shop')
  return Object.fromEntries(samples.map(({ language, text }) => [language, text]))
}

test('a call is written for a shell, for fetch and for the client of the vendor', async () => {
  const { curl, fetch, client } = await codeOf('putThing')
  expect(curl).toMatch(/^curl -X PUT 'http:\/\/127\.0\.0\.1:4010\/v1\/things\/it'\\''s' -H 'authorization: Bearer /)
  expect(fetch).toContain(`body: '{"name":"it\\'s \\\\nplanted"}'`)
  expect(client).toContain("createShopClient({ token: 'test-credential', baseUrl: 'http://127.0.0.1:4010/v1' })")
  expect(client).toContain("shop.putThing({ path: { id: 'it\\'s' }, body: { name: 'it\\'s \\nplanted' } })")
})

test('fetch builds the parts of a form by itself, and a file is said to be one', async () => {
  const { fetch, client } = await codeOf('POST /files')
  expect(fetch).toContain("form.append('file', new Blob([")
  expect(fetch).not.toContain('content-type')
  expect(client).toContain("shop['POST /files']({ body: { file: ")
})

test('what is written can be compiled', async () => {
  for (const { operationId } of API.operations) {
    const { fetch, client } = await codeOf(operationId)
    for (const code of [fetch, client]) expect(() => stripTypeScriptTypes(code ?? '')).not.toThrow()
  }
})

test('without a client there is no code for one', async () => {
  const [operation] = API.operations
  const samples = operation ? await writeCode(API, operation, 'http://127.0.0.1:4010') : []
  expect(samples.map(({ language }) => language)).toEqual(['curl', 'fetch'])
})
