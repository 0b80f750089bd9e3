import { joinPointer } from '../document/resolve-reference.ts'
import type { Validator } from '../validation/validator.ts'
import type { SchemaRoot } from './schema-roots.ts'
import { asForm, asTexts } from './values/acceptance.ts'
import type { Fault } from './values/choose-violation.ts'

/** What a validator has against a value. */
export function findFaults(validator: Validator, { purpose, carrier, schema }: SchemaRoot, value: unknown): Fault[] {
  const sent = carrier === 'json' ? structuredClone(value) : carrier === 'form' ? asForm(value) : asTexts(value)
  return validator
    .validate(purpose, schema.schema, sent, { name: 'The value', location: [] })
    .map(({ location, code }) => ({ place: joinPointer('', ...location), keyword: code }))
}
