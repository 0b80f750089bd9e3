import type { OpenApiDocument, Server } from '@crm-clients/openapi/document'
import { findOwnServer, findServer, type Operation, readServerUrl } from '@crm-clients/openapi/operation'
import type { Verification } from '../verification/verification.ts'

/**
 * The origin at which an operation is called, where another one is verified that the document names for others: credentials
 * go to the one that they are for. An origin that the document does not name, such as a proxy's, stands for all.
 */
export function otherOrigin(
  { api: { document, operations }, origin }: Pick<Verification, 'api' | 'origin'>,
  operation: Operation,
): string | undefined {
  const home = originOf(document, operation)
  const named = operations.map(other => originOf(document, other))
  return home !== undefined && home !== origin && named.includes(origin) ? home : undefined
}

function originOf(document: OpenApiDocument, operation: Operation): string | undefined {
  const server: Server | undefined = findOwnServer(document, operation) ?? findServer(document)
  const url = server && readServerUrl(server)
  return url !== undefined && URL.canParse(url) ? new URL(url).origin : undefined
}
