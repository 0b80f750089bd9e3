import { apiOf } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import { describePage } from '../src/describe-page.ts'

const API = apiOf(`
servers: [{ url: 'https://{region}.shop.test/v1/', variables: { region: { default: eu } } }]
security: [{ token: [] }, { key: [] }]
paths:
  /things/{id}:
    get:
      operationId: getThing
      tags: [Things]
      summary: Get a thing
      responses: { '200': { description: OK }, 4XX: { description: No }, default: { description: Else } }
  /files:
    servers: [{ url: https://files.shop.test/upload }]
    put: { deprecated: true, responses: { '204': { description: Done } } }
components:
  securitySchemes:
    token: { type: oauth2, flows: {} }
    key: { type: apiKey, in: query, name: k }
`)

test('an operation has the path on a mock, its tag, and the statuses that can be planned', () => {
  expect(describePage(API).operations).toEqual([
    {
      id: 'getThing',
      method: 'GET',
      path: '/things/{id}',
      basePath: '/v1',
      tag: 'Things',
      summary: 'Get a thing',
      deprecated: false,
      statuses: ['200'],
    },
    expect.objectContaining({ id: 'PUT /files', basePath: '/upload', tag: '', summary: '', deprecated: true }),
  ])
})

test('credentials come with values that the mock accepts, and OAuth 2 as a token', () => {
  expect(describePage(API).credentials).toEqual([
    { key: 'token', kind: 'bearer', name: '', secret: 'test-credential' },
    { key: 'key', kind: 'query', name: 'k', secret: 'test-credential' },
  ])
})

test('what the vendor sends by itself is listed, and whether a secret signs it', () => {
  expect(describePage(API)).toMatchObject({ events: [], signsEvents: false })
  const signing = apiOf(`
paths: {}
webhooks:
  things.created: { post: { responses: { '200': { description: Taken } } } }
x-webhook-signature: { header: Signature, signs: '{body}', encoding: hex }
`)
  expect(describePage(signing)).toMatchObject({ events: ['things.created'], signsEvents: true })
})
