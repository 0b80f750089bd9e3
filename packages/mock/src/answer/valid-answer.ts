import type { ApiDescription } from '@crm-clients/openapi'
import type { Schema } from '@crm-clients/openapi/document'
import { findResponse, type Operation } from '@crm-clients/openapi/operation'
import { readMediaType } from '@crm-clients/openapi/serialization'
import { validate } from '@crm-clients/openapi/validation'
import type { Answer } from './answer.ts'

/** Whether the body of an answer is what its schema allows. */
export function isValidAnswer(api: ApiDescription, operation: Operation, answer: Answer): boolean {
  const schema = responseSchema(answer, operation)
  return validate(api, 'response', schema, answer.body, { name: 'Response body', location: [] }).length === 0
}

function responseSchema({ status, headers }: Answer, operation: Operation): Schema | undefined {
  const content = findResponse(operation, status)?.response.content ?? {}
  const given = readMediaType(String(headers['content-type']))
  const mediaType = Object.keys(content).find(name => readMediaType(name) === given)
  return mediaType === undefined ? undefined : content[mediaType]?.schema
}
