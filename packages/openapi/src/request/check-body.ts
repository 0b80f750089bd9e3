import type { ApiDescription } from '../api-description.ts'
import type { MediaType } from '../document/openapi-document.ts'
import { isRecord } from '../document/record.ts'
import type { Operation } from '../operation/operation.ts'
import { findPropertySchemas } from '../schema/schema-shape.ts'
import { readFormValue } from '../serialization/form-value.ts'
import { isForm, isJson, isText, matchMediaType, readMediaType } from '../serialization/media-type.ts'
import type { FormField, RequestContent } from '../serialization/request-content.ts'
import { validate } from '../validation/validator.ts'
import { type Violation, violation } from '../validation/violation.ts'
import type { Refusal } from './refusal.ts'

const BODY = { name: 'Request body', location: ['body'] }

/** Refuses a body that is missing, of an undocumented media type, or not as its schema demands. */
export function checkBody(
  api: ApiDescription,
  operation: Operation,
  content: RequestContent,
  contentType: string,
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
  const violations =
    content.kind === 'form'
      ? checkForm(api, mediaType, content.fields)
      : validate(api, 'request', mediaType.schema, bodyValue(content), BODY)
  return violations.length > 0 ? { kind: 'invalid', violations } : undefined
}

function checkForm(api: ApiDescription, mediaType: MediaType, fields: readonly FormField[]): Violation[] {
  const { value, json } = readFormValue(api, mediaType, fields)
  for (const [name, item] of Object.entries(value)) {
    if (!isRecord(item) || json.has(item)) continue
    // An object that is spread over fields holds texts, which are converted in place. What they break is told below.
    for (const schema of findPropertySchemas(api.document, mediaType.schema, name)) {
      validate(api, 'parameter', schema, item, BODY)
    }
  }
  return validate(api, 'form', mediaType.schema, value, BODY)
}

function bodyValue(content: RequestContent): unknown {
  if (content.kind === 'json') return content.value
  return content.kind === 'text' ? content.text : undefined
}

function refuse(kind: Refusal['kind'], code: string, message: string): Refusal {
  return { kind, violations: [violation(BODY, code, message)] }
}
