import { joinPointer } from '@crm-clients/openapi/document'
import type { Fault } from '@crm-clients/openapi/sampling'
import { asForm, asTexts } from '@crm-clients/openapi/sampling'
import type { Validator } from '@crm-clients/openapi/validation'
import type { SchemaRoot } from './schema-roots.ts'

/** What a validator has against a value. */
export function findFaults(validator: Validator, { purpose, carrier, schema }: SchemaRoot, value: unknown): Fault[] {
  const sent = carrier === 'json' ? structuredClone(value) : carrier === 'form' ? asForm(value) : asTexts(value)
  return validator
    .validate(purpose, schema.schema, sent, { name: 'The value', location: [] })
    .map(({ location, code }) => ({ place: joinPointer('', ...location), keyword: code }))
}
