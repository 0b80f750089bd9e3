import type { ApiDescription } from '@crm-clients/openapi'
import { joinPointer } from '@crm-clients/openapi/document'
import type { BrokenKeyword } from '@crm-clients/openapi/sampling'
import { asRead } from '@crm-clients/openapi/sampling'
import { validate } from '@crm-clients/openapi/validation'
import type { SchemaRoot } from './schema-roots.ts'

/** What the mock's validator has against a value. */
export function findViolations(
  api: ApiDescription,
  { purpose, serialization, schema }: SchemaRoot,
  value: unknown,
): BrokenKeyword[] {
  const sent = asRead(api, schema.schema, serialization, value)
  return validate(api, purpose, schema.schema, sent, { name: 'The value', location: [] }).map(({ location, code }) => ({
    place: joinPointer('', ...location),
    keyword: code,
  }))
}
