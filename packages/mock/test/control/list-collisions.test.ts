import { apiOf } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import { listCollisions } from '../../src/control/list-collisions.ts'

const RESPONSES = "responses: { '200': { description: OK } }"

test('a path of the vendor at which the controls stand is named', async () => {
  const api = apiOf(`
paths:
  /__mock/health: { get: { ${RESPONSES} } }
  /__mock/own: { put: { ${RESPONSES} } }
  /__mocks/health: { get: { ${RESPONSES} } }
  /{tenant}/requests:
    parameters: [{ name: tenant, in: path, required: true, schema: { type: string } }]
    get: { ${RESPONSES} }
    delete: { ${RESPONSES} }
`)
  expect(await listCollisions(api)).toEqual([
    'GET /__mock/health',
    'PUT /__mock/own',
    'GET /__mock/requests, which is /{tenant}/requests',
  ])
})

test('below a base path nothing collides', async () => {
  expect(
    await listCollisions(
      apiOf(`
servers: [{ url: https://shop.test/v1 }]
paths: { /__mock/health: { get: { ${RESPONSES} } } }
`),
    ),
  ).toEqual([])
})
