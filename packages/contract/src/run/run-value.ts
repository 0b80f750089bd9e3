import { splitPointer } from '@crm-clients/openapi/document'
import { asRead } from '@crm-clients/openapi/sampling'
import { validate } from '@crm-clients/openapi/validation'
import type { ValueCase } from '../cases/contract-case.ts'
import type { Contract } from './contract.ts'
import type { ValueEvidence } from './evidence.ts'

/** Validates a documented example or a value of an answer, which no request carries. */
export function runValue({ mock }: Contract, contractCase: ValueCase): ValueEvidence {
  const { purpose, schema, value, location, reason } = contractCase
  const sent = asRead(mock.api, schema, purpose === 'parameter' ? 'text' : 'json', value)
  const subject = { name: reason ? 'The value' : 'The example', location: splitPointer(location) }
  return { kind: 'value', contractCase, violations: validate(mock.api, purpose, schema, sent, subject) }
}
