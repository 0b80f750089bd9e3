import type { ApiDescription } from '../api-description.ts'
import type { Schema } from '../document/openapi-document.ts'
import { setOwn } from '../document/record.ts'
import type { IncomingRequest } from '../http/incoming-request.ts'
import type { CallArguments } from '../operation/call-arguments.ts'
import type { Operation } from '../operation/operation.ts'
import { isIgnoredParameter } from '../operation/parameter.ts'
import { readForm } from '../serialization/form.ts'
import { isMediaRange, matchMediaType, readMediaType } from '../serialization/media-type.ts'
import { readParameter } from '../serialization/parameter.ts'
import { type Accepts, readTexts } from '../serialization/read-texts.ts'
import { exposeContent, type RequestContent } from '../serialization/request-content.ts'
import { acceptsFor } from '../validation/validator.ts'
import { sentContent } from './sent-content.ts'
import { findSentParameters } from './sent-parameters.ts'

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
  const sent = findSentParameters(api, operation, request, path)
  const call: Record<string, Record<string, unknown>> = {}
  for (const parameter of operation.parameters) {
    const { in: place, name } = parameter
    if (isIgnoredParameter(parameter)) continue
    const value = readParameter(api, parameter, sent.of(parameter), acceptsFor(api, 'request'))
    if (value === undefined) continue
    const values = call[place] ?? {}
    setOwn(values, name, value)
    call[place] = values
  }
  const body = sentContent(operation, request, content)
  return { ...call, ...readBody(api, operation, body, request.headers.get('content-type') ?? '') }
}

function readBody(
  api: ApiDescription,
  { requestBody }: Operation,
  content: RequestContent,
  contentType: string,
): Pick<CallArguments, 'body' | 'contentType'> {
  if (content.kind === 'none' || content.kind === 'malformed') return {}
  const documented = requestBody?.content ?? {}
  const match = matchMediaType(Object.keys(documented), contentType)
  const given = readMediaType(contentType)
  const { schema, ...described } = (match === undefined ? undefined : documented[match]) ?? {}
  const named = { contentType: match === undefined || isMediaRange(match) ? given : match }
  switch (content.kind) {
    case 'form': {
      const form = { ...described, ...(schema !== undefined && { schema }) }
      const body = readForm(api, given, form, content.fields, acceptsFor(api, 'form'))
      return { body, ...named }
    }
    case 'lines':
      return { body: readLines(content, schema, acceptsFor(api, 'request')), ...named }
    case 'bytes':
      return { body: new Blob([content.bytes as Uint8Array<ArrayBuffer>], { type: given }), ...named }
    case 'text': {
      const schemas = schema === undefined ? [] : [schema]
      return { body: readTexts(api, schemas, content.text, acceptsFor(api, 'request')), ...named }
    }
    default:
      return { body: exposeContent(content), ...named }
  }
}

/** A list, unless the schema wants a text, or the value of the one line that there is. */
function readLines(
  { values, text }: { readonly values: readonly unknown[]; readonly text: string },
  schema: Schema | undefined,
  accepts: Accepts,
): unknown {
  const [only] = values
  const readings = [values, ...(values.length === 1 && typeof only === 'object' ? [only] : []), text]
  return readings.find(reading => schema === undefined || accepts(schema, reading)) ?? values
}
