import type { ApiDescription } from '../api-description.ts'
import type { MediaType, Parameter } from '../document/openapi-document.ts'
import { isRecord, setOwn } from '../document/record.ts'
import type { CallArguments } from '../operation/call-arguments.ts'
import { listExamples } from '../operation/example.ts'
import { choosePermitted } from '../operation/exclusive-parameters.ts'
import type { Operation } from '../operation/operation.ts'
import { isBinary, isUndescribed } from '../schema/binary-schema.ts'
import { isForm, isJson, isJsonLines, isText, mediaTypeOfBody } from '../serialization/media-type.ts'
import { exampleForm, sampleForm } from './form-body.ts'
import { withPartTypes } from './part-types.ts'
import { sampleParameter } from './sample-parameter.ts'
import { sampleValue } from './sample-value.ts'

/** A request body that the document gives, or that is made from its schema. */
export interface SampleBody {
  readonly mediaType: string
  /** The example's name; absent for an unnamed example, or one that is made. */
  readonly name?: string
  readonly isMade: boolean
  readonly value: unknown
}

const PLACES = { path: 'path', query: 'query', header: 'header', cookie: 'cookie' } as const

/**
 * Values for the parameters of an operation: those that are required, and those that have an example. Of parameters that exclude
 * each other there is one at most.
 */
export function sampleParameters(api: ApiDescription, operation: Operation): CallArguments {
  const isWanted = (parameter: Parameter) => parameter.required || listExamples(api.document, parameter).length > 0
  const query = operation.parameters.filter(parameter => parameter.in === 'query' && isWanted(parameter))
  const permitted = choosePermitted(
    operation,
    query.map(({ name }) => name),
  )
  const call: Record<string, Record<string, unknown>> = {}
  for (const parameter of operation.parameters) {
    const place = PLACES[parameter.in as keyof typeof PLACES]
    const [example] = listExamples(api.document, parameter)
    if (!place || !(place === 'query' ? permitted.has(parameter.name) : isWanted(parameter))) continue
    const values = call[place] ?? {}
    setOwn(values, parameter.name, example ? example.value : sampleParameter(api, parameter, 'required'))
    call[place] = values
  }
  return call
}

/** Every body to try: each example of each media type, and one made from the schema where there is no example. */
export function sampleBodies(api: ApiDescription, operation: Operation): SampleBody[] {
  return Object.entries(operation.requestBody?.content ?? {}).flatMap(([mediaType, content]): SampleBody[] => {
    const asForm = isForm(mediaType)
    const examples = listExamples(api.document, content).map(({ name, value }) => ({
      mediaType,
      isMade: false,
      value: asForm ? withPartTypes(content.encoding, exampleForm(api, content.schema, value)) : value,
      ...(name !== undefined && { name }),
    }))
    if (examples.length > 0) return examples
    return [{ mediaType, isMade: true, value: makeBody(api, mediaType, content) }]
  })
}

/**
 * A body that is made from its schema. Bytes are a file, which says itself what it is, and so is whatever nobody writes by a
 * standard, such as an object as XML: callers bring it written.
 */
function makeBody(api: ApiDescription, mediaType: string, { schema = {}, encoding }: MediaType): unknown {
  if (isForm(mediaType)) return withPartTypes(encoding, sampleForm(api, { schema, ...(encoding && { encoding }) }))
  const isBytes = isRecord(schema) && (isBinary(schema) || (isUndescribed(schema) && !isText(mediaType)))
  const isRaw = !isJson(mediaType) && !isJsonLines(mediaType)
  const value = isBytes && isRaw ? undefined : sampleValue(api, schema)
  const isWritten = !isRaw || typeof value === 'string' || mediaType.startsWith('text/')
  if (value !== undefined && isWritten) return value
  return new Blob(['sample'], { type: mediaTypeOfBody(mediaType) })
}

/** The arguments of a call with a body. */
export function withBody(operation: Operation, call: CallArguments, body: SampleBody | undefined): CallArguments {
  if (!body) return call
  const hasChoice = Object.keys(operation.requestBody?.content ?? {}).length > 1
  return { ...call, body: body.value, ...(hasChoice && { contentType: body.mediaType }) }
}
