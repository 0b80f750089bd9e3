import type { ApiDescription } from '@crm-clients/openapi'
import { problem } from '@crm-clients/openapi/http'
import { findResponse, type Operation } from '@crm-clients/openapi/operation'
import type { Answer } from '../../answer/answer.ts'
import { objectTo } from '../../answer/object-to.ts'
import type { Preference } from '../../receive/preference.ts'
import type { Resource } from '../derive/resource.ts'

/** Gives other documented answers to the same request. */
export type Ask = (preference: Preference) => Promise<Answer>

/** The documented answer for what is not there, or a problem that says what is missing. */
export async function refuseMissing(
  api: ApiDescription,
  operation: Operation,
  { name }: Resource,
  key: unknown,
  ask: Ask,
): Promise<Answer> {
  if (findResponse(operation, 404)) return await ask({ code: '404' })
  const detail = `The mock remembers no ${name} with the key ${String(key)}. ${api.name} documents no 404 for ${operation.operationId}.`
  return objectTo(operation, problem(404, 'Not found', detail))
}

/** The documented answer for a key that something has already, or a problem that says so. */
export async function refuseTaken(operation: Operation, { name }: Resource, ask: Ask): Promise<Answer> {
  const status = ['409', '422', '400'].find(each => findResponse(operation, each))
  if (status !== undefined) return await ask({ code: status })
  return objectTo(operation, problem(409, 'Already there', `The mock remembers one of ${name} with this key.`))
}
