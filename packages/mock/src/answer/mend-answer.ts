import type { ApiDescription } from '@crm-clients/openapi'
import type { MediaType, Schema } from '@crm-clients/openapi/document'
import type { Operation } from '@crm-clients/openapi/operation'
import { createAcceptance, sampleOf } from '@crm-clients/openapi/sampling'
import { isJson, readMediaType } from '@crm-clients/openapi/serialization'
import { validate } from '@crm-clients/openapi/validation'
import type { PrismAnswer } from '../engine/prism.ts'
import { findDocumented } from '../replies/undocumented-parts.ts'

/**
 * Replaces a body that Prism made up and that breaks its own schema: where the schema leads back to itself, or has
 * properties that only requests have. An example of the document is never touched, even if it is wrong.
 */
export function mendAnswer(api: ApiDescription, operation: Operation, answer: PrismAnswer): PrismAnswer {
  const contentType = String(answer.headers['content-type'] ?? answer.headers['Content-type'] ?? '')
  if (answer.isProblem || answer.body === undefined || !isJson(contentType)) return answer
  const content = findContent(operation, answer.status, contentType)
  if (!content || content.schema === undefined || hasExample(content)) return answer
  const { schema } = content
  const isValid = (body: unknown) =>
    validate(api, 'response', schema, body, { name: 'The body', location: [] }).length === 0
  if (isValid(answer.body)) return answer
  const body = samples(api, schema).find(isValid)
  return body === undefined ? answer : { ...answer, body }
}

function samples(api: ApiDescription, schema: Schema): unknown[] {
  const accepts = createAcceptance(api, 'response')
  return (['all', 'required'] as const).map(properties =>
    sampleOf({ api, properties, direction: 'response', files: false, accepts }, [{ schema, pointer: '#', trail: [] }]),
  )
}

function findContent(operation: Operation, status: number, contentType: string): MediaType | undefined {
  const content = findDocumented(operation, status)?.content ?? {}
  return Object.entries(content).find(([name]) => readMediaType(name) === readMediaType(contentType))?.[1]
}

function hasExample({ example, examples }: MediaType): boolean {
  return example !== undefined || Object.keys(examples ?? {}).length > 0
}
