import assert from 'node:assert/strict'
import { splitPointer } from '@crm-clients/openapi/document'
import { asRead } from '@crm-clients/openapi/sampling'
import { summarize, validate } from '@crm-clients/openapi/validation'
import type { ValueCase } from '../cases/contract-case.ts'
import { explainRefusal } from '../judge/check-reason.ts'
import type { Contract } from './contract.ts'

/**
 * Validates a documented example or a part of an answer, which no request carries.
 * @throws an AssertionError when it is refused, or is not refused for its reason.
 */
export async function runValue({ mock: { api } }: Contract, contractCase: ValueCase): Promise<void> {
  const { name, purpose, schema, value, reason } = contractCase
  const sent = asRead(api, schema, purpose === 'parameter' ? 'text' : 'json', value)
  const subject = { name: reason ? 'The value' : 'The example', location: reason ? startOf(reason) : [] }
  const violations = validate(api, purpose, schema, sent, subject)
  if (!reason) {
    assert(violations.length === 0, `${name}: ${summarize(violations)}. Correct the example or its schema.`)
    return
  }
  const problem = explainRefusal(reason, violations)
  assert(problem === undefined, `${name}: ${problem}`)
}

/** The keys before the schema that a reason is about: the body, or one header. */
function startOf({ location }: { readonly location: string }): string[] {
  const keys = splitPointer(location)
  return keys.slice(0, keys[0] === 'body' ? 1 : 2)
}
