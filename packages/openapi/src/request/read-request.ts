import type { ApiDescription } from '../api-description.ts'
import type { Schema } from '../document/openapi-document.ts'
import type { IncomingRequest } from '../http/incoming-request.ts'
import type { CallArguments } from '../operation/call-arguments.ts'
import type { Operation } from '../operation/operation.ts'
import { isText, matchMediaType, readMediaType } from '../serialization/media-type.ts'
import { type ParameterSource, readCookies } from '../serialization/parameter-source.ts'
import { readForm } from '../serialization/read-form.ts'
import { readParameter } from '../serialization/read-parameter.ts'
import { type Accepts, readTexts, type Texts } from '../serialization/read-texts.ts'
import { exposeContent, type RequestContent } from '../serialization/request-content.ts'
import { accepts } from '../validation/validator.ts'
import { isIgnored } from './ignored-headers.ts'
import { matchPath } from './match-path.ts'

/**
 * What a request says: the arguments with which a client would have made it. Texts are the numbers, booleans, nulls, lists
 * and objects that the schemas name, files are blobs, and what was not sent is absent. Nothing is refused here: what is none
 * of what a schema names stays as it was sent. `path` is the path below the base path.
 */
export function readRequest(
  api: ApiDescription,
  operation: Operation,
  request: IncomingRequest,
  path: string,
  content: RequestContent,
): CallArguments {
  const source = sourceOf(operation, request, path)
  const call: Record<string, Record<string, unknown>> = {}
  for (const parameter of operation.parameters) {
    if (isIgnored(parameter)) continue
    const texts = readParameter(api, parameter, source)
    if (texts === undefined) continue
    const values = call[parameter.in] ?? {}
    const { schema } = parameter
    values[parameter.name] =
      schema === undefined ? texts : readTexts(api, [schema], texts as Texts, acceptsIn(api, 'request'))
    call[parameter.in] = values
  }
  return { ...call, ...readBody(api, operation, content, request.headers.get('content-type') ?? '') }
}

/** Where the parameters of a request are found. */
export function sourceOf(operation: Operation, request: IncomingRequest, path: string): ParameterSource {
  return {
    path: matchPath(operation.path, path) ?? {},
    query: request.url.searchParams,
    headers: request.headers,
    cookies: readCookies(request.headers),
  }
}

function readBody(
  api: ApiDescription,
  { requestBody }: Operation,
  content: RequestContent,
  contentType: string,
): Pick<CallArguments, 'body' | 'contentType'> {
  if (content.kind === 'none' || content.kind === 'malformed') return {}
  const given = readMediaType(contentType)
  const documented = requestBody?.content ?? {}
  const match = matchMediaType(Object.keys(documented), given)
  const mediaType = match === undefined ? {} : documented[match]
  const named = { contentType: match === undefined || match.includes('*') ? given : match }
  if (content.kind === 'form') {
    return { body: readForm(api, mediaType ?? {}, content.fields, acceptsIn(api, 'form')), ...named }
  }
  if (content.kind === 'bytes') {
    return { body: new Blob([content.bytes as Uint8Array<ArrayBuffer>], { type: given }), ...named }
  }
  const schema = mediaType?.schema
  if (content.kind === 'text' && isText(given) && schema !== undefined) {
    return { body: readTexts(api, [schema], content.text, acceptsIn(api, 'request')), ...named }
  }
  return { body: exposeContent(content), ...named }
}

function acceptsIn(api: ApiDescription, purpose: 'form' | 'request'): Accepts {
  return (schema: Schema, value: unknown) => accepts(api, purpose, schema, value)
}
