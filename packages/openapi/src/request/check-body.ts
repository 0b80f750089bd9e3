import type { ApiDescription } from '../api-description.ts'
import type { Operation } from '../operation/operation.ts'
import { isForm, isJson, isText, matchMediaType, readMediaType } from '../serialization/media-type.ts'
import type { RequestContent } from '../serialization/request-content.ts'
import { validate } from '../validation/validator.ts'
import { violation } from '../validation/violation.ts'
import type { Refusal } from './refusal.ts'

const BODY = { name: 'Request body', location: ['body'] }

/** Refuses a body that is missing, of an undocumented media type, or not as its schema demands. */
export function checkBody(
  api: ApiDescription,
  operation: Operation,
  content: RequestContent,
  contentType: string,
  body: unknown,
): Refusal | undefined {
  const { requestBody, operationId } = operation
  const documented = Object.keys(requestBody?.content ?? {})
  if (content.kind === 'none') {
    return requestBody?.required ? refuse('invalid', 'required', 'is required') : undefined
  }
  if (documented.length === 0) return refuse('media-type', '415', `must not be sent: ${operationId} documents none`)
  const given = readMediaType(contentType)
  const match = matchMediaType(documented, given)
  if (match === undefined) {
    const found = given ? `has the content type ${given}` : 'has no content type'
    return refuse('media-type', '415', `${found}. Supported content types: ${documented.join(', ')}`)
  }
  // Answered with a 400 of its own.
  if (content.kind === 'malformed') return undefined
  const mediaType = requestBody?.content?.[match] ?? {}
  // Nothing is known about the inside of other media types, such as XML.
  if (!isJson(given) && !isForm(given) && !(isText(given) && given.startsWith('text/'))) return undefined
  const violations = validate(api, content.kind === 'form' ? 'form' : 'request', mediaType.schema, body, BODY)
  return violations.length > 0 ? { kind: 'invalid', violations } : undefined
}

function refuse(kind: Refusal['kind'], code: string, message: string): Refusal {
  return { kind, violations: [violation(BODY, code, message)] }
}
