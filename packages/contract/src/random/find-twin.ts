import type { ApiDescription } from '@crm-clients/openapi'
import type { Operation } from '@crm-clients/openapi/operation'

/**
 * Another operation with the same method and the same path but for the names of its placeholders. OpenAPI forbids such
 * paths, because nobody can tell which of them a request is for; some documents have them all the same.
 * @see https://spec.openapis.org/oas/v3.1.1.html#paths-object
 */
export function findTwin({ operations }: ApiDescription, { method, path }: Operation): Operation | undefined {
  const hierarchy = withoutNames(path)
  return operations.find(
    other => other.method === method && other.path !== path && withoutNames(other.path) === hierarchy,
  )
}

function withoutNames(path: string): string {
  return path.replace(/\{[^}]*\}/g, '{}')
}
