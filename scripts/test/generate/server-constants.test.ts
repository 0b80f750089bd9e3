import type { ApiDescription } from '@crm-clients/openapi'
import { apiOf } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import { neededFeatures } from '../../src/generate/needed-features.ts'
import { describeOperations, describeVendor } from '../../src/generate/render-vendor.ts'

const responses = "{ '200': { description: OK } }"

function describe(api: ApiDescription) {
  const { baseUrl, server, serverVariables, generalVariables } = describeVendor('depot', api)
  const details = Object.entries(describeOperations(api)).map(([id, [, , found]]) => {
    const { server: own, serverVariables: variables, rateLimit } = (found ?? {}) as Record<string, unknown>
    return [id, { server: own, serverVariables: variables, rateLimit }]
  })
  const isNeeded = neededFeatures(api).features.includes('chooseServer')
  return {
    vendor: { baseUrl, server, serverVariables, generalVariables },
    operations: Object.fromEntries(details),
    isNeeded,
  }
}

test('one server for all is a base URL and nothing else', () => {
  const api = apiOf(`
servers: [{ url: 'https://depot.test/v1' }, { url: 'https://eu.depot.test/v1' }]
paths:
  /things: { get: { operationId: list, servers: [{ url: 'https://depot.test/v1/' }], responses: ${responses} } }
  /empty: { get: { operationId: empty, servers: [], responses: ${responses} } }
`)
  expect(describe(api)).toEqual({
    vendor: { baseUrl: 'https://depot.test/v1' },
    operations: { list: {}, empty: {} },
    isNeeded: false,
  })
})

test('operations have a server and a limit of their own, or those of their path; a path is one of the general host', () => {
  const api = apiOf(`
servers: [{ url: 'https://depot.test/v1' }]
paths:
  /queue:
    servers: [{ url: 'https://queue.test/' }]
    get: { operationId: read, responses: ${responses} }
    post: { operationId: add, servers: [{ url: /v2 }], x-rate-limit: { requests: 2, windowMilliseconds: 3, scope: token }, responses: ${responses} }
    put: { operationId: set, servers: [{ url: 'ftp://queue.test' }], responses: ${responses} }
`)
  expect(describe(api)).toEqual({
    vendor: { baseUrl: 'https://depot.test/v1' },
    operations: {
      read: { server: 'https://queue.test' },
      add: { server: 'https://depot.test/v2', rateLimit: { requests: 2, windowMilliseconds: 3 } },
      set: { server: 'ftp://queue.test' },
    },
    isNeeded: true,
  })
})

test('variables of all servers are one list, and an operation names those that mean something else', () => {
  const api = apiOf(`
servers:
  - url: 'https://{region}.depot.test/{version}/'
    variables:
      region: { default: us, enum: [us, eu], description: Where the data is. }
      version: { default: v1 }
      unused: { default: none }
paths:
  /things: { get: { operationId: list, responses: ${responses} } }
  /files:
    get:
      operationId: files
      servers: [{ url: 'https://{region}.files.test/{version}', variables: { region: { default: asia, enum: [asia, eu] }, version: { default: v1 } } }]
      responses: ${responses}
`)
  expect(describe(api)).toEqual({
    vendor: {
      baseUrl: 'https://us.depot.test/v1/',
      server: 'https://{region}.depot.test/{version}',
      generalVariables: { region: { default: 'us', enum: ['us', 'eu'] } },
      serverVariables: { region: { default: 'us', enum: ['us', 'eu', 'asia'] }, version: { default: 'v1' } },
    },
    operations: {
      list: {},
      files: {
        server: 'https://{region}.files.test/{version}',
        serverVariables: { region: { default: 'asia', enum: ['asia', 'eu'] } },
      },
    },
    isNeeded: true,
  })
})

test('a vendor without an address still has operations with one', () => {
  const api = apiOf(`
servers: [{ url: / }]
x-base-url-required: Ask.
paths:
  /a: { get: { operationId: here, servers: [{ url: 'https://a.test' }], responses: ${responses} } }
  /b: { get: { operationId: there, servers: [{ url: /v2 }], responses: ${responses} } }
`)
  expect(describe(api)).toMatchObject({ operations: { here: { server: 'https://a.test' }, there: { server: '/v2' } } })
})
