import { equalsJson, joinPointer } from '@crm-clients/openapi/document'
import { findOwnServer, findServer, type Operation, readServerUrl } from '@crm-clients/openapi/operation'
import { listAddresses } from '../client/diff-servers.ts'
import type { SpecVersion } from '../spec-version.ts'
import type { OperationPair } from './operation-pair.ts'

/** Compares where an operation is called that has servers of its own, or whose path has. */
export function diffOwnServers({ comparison, before, after, name }: OperationPair): void {
  if (equalsJson(addressesOf(before), addressesOf(after))) return
  const { report } = comparison.log
  const place = { before: ownPlace(before), after: ownPlace(after) }
  const [url, newUrl] = [urlOf(comparison.before, before), urlOf(comparison.after, after)]
  const where = after.servers ? `at \`${newUrl}\`` : 'where the others are'
  if (url !== newUrl) report('client-server-changed', place, `\`${name}\` is called ${where}`)
  else report('client-server-list-changed', place, `\`${name}\` has another list of servers; the default is the same`)
}

function addressesOf({ servers = [] }: Operation): unknown {
  return servers.map(listAddresses)
}

function urlOf({ document }: SpecVersion, operation: Operation): string | undefined {
  const server = findOwnServer(document, operation) ?? findServer(document)
  return server && readServerUrl(server)
}

/** Where an operation says where it is called, or its path. Undefined where neither does. */
function ownPlace({ servers, source, pointers: { operation } }: Operation): string | undefined {
  if (!servers) return undefined
  return source.servers?.length ? joinPointer(operation, 'servers') : operation.replace(/[^/]*$/, 'servers')
}
