import type { ApiDescription } from '@crm-clients/openapi'
import { sampleSecret } from '@crm-clients/openapi/request'
import { findExampleCall } from '@crm-clients/openapi/sampling'
import type { VendorPlaces } from '@crm-clients/scripts/repository'

/**
 * A TypeScript program that makes the first documented call of a vendor, and prints the status. It compiles only when
 * the package brings types that know the call, and refuse an operation that does not exist.
 *
 * @param baseUrl where the vendor, or its mock, listens.
 */
export function exampleProgram(vendor: VendorPlaces, api: ApiDescription, baseUrl: string): string {
  const call = findExampleCall(api)
  if (!call) throw new Error(`${vendor.specName} has no operation.`)
  const { packageName, factoryName } = vendor
  const credentials = Object.fromEntries(api.credentials.map(({ option, kind }) => [option, sampleSecret(kind)]))
  return `import { ${factoryName}, isApiError } from '${packageName}'

const client = ${factoryName}(${JSON.stringify({ ...credentials, baseUrl })})
const result = await client.${call.operation.operationId}(${JSON.stringify(call.args)})
if (!result.ok) throw new Error(JSON.stringify(result.error))
const status: number = result.status
console.log(status, isApiError(result))

// @ts-expect-error There is no such operation.
client.noSuchOperation
`
}
