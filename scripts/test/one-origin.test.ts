import { pathToFileURL } from 'node:url'
import { createMock } from '@crm-clients/mock'
import { loadApi } from '@crm-clients/openapi'
import { sampleSecret } from '@crm-clients/openapi/request'
import { exampleCall } from '@crm-clients/openapi/sampling'
import { expect, test } from 'vitest'
import { listVendors } from '../src/repository/workspace.ts'

type Client = Record<string, (args: object) => Promise<unknown>>

test.each(listVendors())(
  'with a base URL, no call of $slug reaches another origin, and its mock answers all',
  async vendor => {
    const api = await loadApi(vendor.specFile)
    const mock = await createMock(api)
    const origins = new Set<string>()
    const fetch = (...args: Parameters<typeof mock.fetch>) => {
      origins.add(new URL(new Request(...args).url).origin)
      return mock.fetch(...args)
    }
    const exports = await import(pathToFileURL(`${vendor.packageFolder}/src/index.ts`).href)
    const credentials = Object.fromEntries(api.credentials.map(({ option, kind }) => [option, sampleSecret(kind)]))
    const client: Client = exports[vendor.factoryName]({
      ...credentials,
      baseUrl: `http://127.0.0.1:4010${api.basePaths[0]}`,
      fetch,
      rateLimit: false,
    })
    for (const operation of api.operations) await client[operation.operationId]?.(exampleCall(api, operation).args)
    const asked = api.operations.map(({ operationId }) => operationId)
    expect(mock.requests.map(({ operationId }) => operationId)).toEqual(asked)
    expect([...origins]).toEqual(['http://127.0.0.1:4010'])
  },
)
