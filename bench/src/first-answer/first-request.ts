import { loadApi } from '@crm-clients/openapi'
import { credentialsOf } from '@crm-clients/openapi/operation'
import { writeRequest } from '@crm-clients/openapi/request'
import { sampleBodies, sampleParameters, withBody } from '@crm-clients/openapi/sampling'

/** A request that a document allows, as it can be handed to another process. */
export interface FirstRequest {
  readonly url: string
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** How many operations its document has. */
  readonly operations: number
}

/** Writes a request to the first operation of a document that can be called without a body, or else to the first one. */
export async function writeFirstRequest(file: string): Promise<FirstRequest> {
  const api = await loadApi(file)
  const operation = api.operations.find(({ requestBody }) => !requestBody) ?? api.operations[0]
  if (!operation) throw new Error(`${file} has no operation.`)
  const call = withBody(operation, sampleParameters(api, operation), sampleBodies(api, operation)[0])
  const baseUrl = `http://mock.test${api.basePaths[0]}`
  const request = writeRequest({ baseUrl, operation, credentials: credentialsOf(operation) }, call)
  const { url, method, headers } = request
  return {
    url,
    method,
    headers: Object.fromEntries(headers),
    body: await request.text(),
    operations: api.operations.length,
  }
}
