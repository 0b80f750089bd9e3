import { matchMediaType } from '@crm-clients/openapi/serialization'

/** A media type that a body must not have; undefined where any will do. */
export function findUndocumentedType(documented: readonly string[]): string | undefined {
  const types = ['application', 'text', 'image', 'x-unknown'].map(type => `${type}/x-unknown`)
  return types.find(type => matchMediaType(documented, type) === undefined)
}
