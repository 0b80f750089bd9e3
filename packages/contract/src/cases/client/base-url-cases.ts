import type { ApiDescription } from '@crm-clients/openapi'
import { findBaseUrl, usualStatus } from '@crm-clients/openapi/operation'
import type { SampledCall } from '../sampled-call.ts'
import type { ClientCase } from './client-case.ts'
import { clientEntry } from './client-entry.ts'

/** A client without a base URL calls the first server of its document, and a slash at the end of one changes nothing. */
export function baseUrlCases(api: ApiDescription, { operation, call }: SampledCall): ClientCase[] {
  const { operationId } = operation
  const client = { baseUrl: null }
  const sent = { kind: 'sent', operationId, call, status: usualStatus(operation) } as const
  const url = findBaseUrl(api.document)
  // What has a server of its own shows nothing of the others.
  if (url !== undefined && operation.servers) return []
  if (url === undefined) {
    const name = `${operationId} is not called by a client without a base URL`
    const entry = clientEntry(operationId, 'base URL', 'refused')
    return [{ kind: 'unsent', name, operationId, entry, call, client, error: 'ConfigError' }]
  }
  const baseUrl = url.replace(/\/+$/, '')
  return [
    {
      ...sent,
      name: `${operationId} is called at ${baseUrl} by itself`,
      entry: clientEntry(operationId, 'base URL', 'accepted'),
      client,
      expects: { baseUrl },
    },
    {
      ...sent,
      name: `${operationId} is called below a base URL that ends with a slash`,
      entry: clientEntry(operationId, 'base URL with a slash', 'accepted'),
      client: { baseUrl: `${baseUrl}/` },
      expects: { baseUrl },
    },
  ]
}
