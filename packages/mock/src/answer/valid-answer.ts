import type { ApiDescription } from '@crm-clients/openapi'
import { validate } from '@crm-clients/openapi/validation'
import type { Answer } from './answer.ts'
import { documentedContent } from './documented-content.ts'

/** Whether the body of an answer is what its schema allows. */
export function isValidAnswer(api: ApiDescription, answer: Answer): boolean {
  const schema = documentedContent(answer)?.schema
  return validate(api, 'response', schema, answer.body, { name: 'Response body', location: [] }).length === 0
}
