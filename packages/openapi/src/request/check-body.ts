import type { ApiDescription } from '../api-description.ts'
import type { MediaType } from '../document/openapi-document.ts'
import type { Operation } from '../operation/operation.ts'
import { listPartHeaders, listPartTypes } from '../serialization/form-encoding.ts'
import type { FormField } from '../serialization/form-field.ts'
import { isForm, isJson, isJsonLines, isMultipart, matchMediaType, readMediaType } from '../serialization/media-type.ts'
import { readParameter } from '../serialization/parameter.ts'
import type { RequestContent } from '../serialization/request-content.ts'
import { acceptsFor, validate } from '../validation/validator.ts'
import { type Violation, violation } from '../validation/violation.ts'
import { checkValue } from './check-parameters.ts'
import type { Refusal } from './refusal.ts'

const BODY = { name: 'Request body', location: ['body'] }

/**
 * Refuses a body that is missing, of an undocumented media type, or not as its schema demands. `body` is what was read of
 * the content.
 */
export function checkBody(
  api: ApiDescription,
  { requestBody, operationId }: Operation,
  content: RequestContent,
  contentType: string,
  body: unknown,
): Refusal | undefined {
  const documented = Object.keys(requestBody?.content ?? {})
  if (content.kind === 'none') {
    return requestBody?.required ? refuse('invalid', 'required', 'is required') : undefined
  }
  if (documented.length === 0) return refuse('media-type', '415', `must not be sent: ${operationId} documents none`)
  const given = readMediaType(contentType)
  const match = matchMediaType(documented, contentType)
  if (match === undefined) {
    const found = given ? `has the content type ${contentType}` : 'has no content type'
    return refuse('media-type', '415', `${found}. Supported content types: ${documented.join(', ')}`)
  }
  // Answered with a 400 of its own.
  if (content.kind === 'malformed') return undefined
  const mediaType = requestBody?.content?.[match] ?? {}
  // Nothing is known about the inside of other media types, such as XML.
  if (!isJson(given) && !isJsonLines(given) && !isForm(given) && !given.startsWith('text/')) return undefined
  const violations = [
    ...validate(api, content.kind === 'form' ? 'form' : 'request', mediaType.schema, body, BODY),
    ...(content.kind === 'form' ? checkPartTypes(mediaType, content.fields) : []),
    ...(content.kind === 'form' && isMultipart(given) ? checkPartHeaders(api, mediaType, content.fields) : []),
  ]
  return violations.length > 0 ? { kind: 'invalid', violations } : undefined
}

/** Refuses the parts of a form that say another content type than the one that is documented for them. */
function checkPartTypes({ encoding = {} }: MediaType, fields: readonly FormField[]): Violation[] {
  return fields.flatMap(({ name, file }) => {
    const documented = listPartTypes(encoding[name])
    if (!file || documented.length === 0 || matchMediaType(documented, file.type)) return []
    const subject = { name: `Request body property ${name}`, location: ['body', name] }
    return [
      violation(subject, 'contentType', `has the content type ${file.type}, and must have ${documented.join(' or ')}`),
    ]
  })
}

/** Refuses the parts of a form without a header that they need, or with one that is not as its schema demands. */
function checkPartHeaders(
  api: ApiDescription,
  { encoding = {} }: MediaType,
  fields: readonly FormField[],
): Violation[] {
  return fields.flatMap(({ name, headers = {} }) =>
    listPartHeaders(encoding[name]).flatMap(([header, described]) => {
      const sent = Object.entries(headers).find(([key]) => key.toLowerCase() === header.toLowerCase())?.[1]
      const subject = { name: `Request body property ${name} header ${header}`, location: ['body', name] }
      const parameter = { ...described, name: header, in: 'header' }
      return checkValue(api, parameter, readParameter(api, parameter, sent, acceptsFor(api, 'request')), subject)
    }),
  )
}

function refuse(kind: Refusal['kind'], code: string, message: string): Refusal {
  return { kind, violations: [violation(BODY, code, message)] }
}
