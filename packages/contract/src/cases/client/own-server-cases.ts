import type { ApiDescription } from '@crm-clients/openapi'
import { findBaseUrl, findOwnServer, isAddress, readServerUrl, usualStatus } from '@crm-clients/openapi/operation'
import type { SampledCall } from '../sampled-call.ts'
import type { ClientCase } from './client-case.ts'
import { clientEntry } from './client-entry.ts'

/** An operation is called at its own server, unless a base URL stands for every server of the document. */
export function ownServerCases(api: ApiDescription, { operation, call }: SampledCall): ClientCase[] {
  const { operationId } = operation
  const server = findOwnServer(api.document, operation)
  if (!server) return []
  const sent = { kind: 'sent', operationId, call, status: usualStatus(operation) } as const
  const baseUrl = `http://proxy.test${api.basePaths[0]}`
  const replaced: ClientCase = {
    ...sent,
    name: `${operationId} is called below a base URL in place of its own server`,
    entry: clientEntry(operationId, 'base URL in place of its own server', 'accepted'),
    client: { baseUrl },
    expects: { baseUrl },
  }
  // Without an address for all the others, a client cannot be made without a base URL.
  if (findBaseUrl(api.document) === undefined) return [replaced]
  const client = { baseUrl: null }
  if (!isAddress(server)) {
    const name = `${operationId} is not called at its own server, which is no address`
    const entry = clientEntry(operationId, 'own server', 'refused')
    return [{ kind: 'unsent', name, operationId, entry, call, client, error: 'ConfigError' }, replaced]
  }
  const url = readServerUrl(server).replace(/\/+$/, '')
  const own: ClientCase = {
    ...sent,
    name: `${operationId} is called at ${url} by itself`,
    entry: clientEntry(operationId, 'own server', 'accepted'),
    client,
    expects: { baseUrl: url },
  }
  return [own, replaced]
}
