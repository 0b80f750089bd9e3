import { joinPointer } from '../document/json-pointer.ts'
import type {
  Encoding,
  MediaType,
  OpenApiDocument,
  OperationObject,
  RequestBody,
} from '../document/openapi-document.ts'
import { mapValues } from '../document/record.ts'
import { type Located, locateReference, resolveReference } from '../document/reference.ts'

/**
 * The request body of an operation, if it documents one, with the headers of its parts resolved.
 * @throws when a reference leads nowhere.
 * @see https://spec.openapis.org/oas/v3.1.1.html#request-body-object
 */
export function locateRequestBody(
  document: OpenApiDocument,
  { value: { requestBody }, pointer }: Located<OperationObject>,
): Located<RequestBody> | undefined {
  if (!requestBody) return undefined
  const located = locateReference<RequestBody>(document, requestBody, joinPointer(pointer, 'requestBody'))
  const { content = {} } = located.value
  const hasHeaders = Object.values(content).some(({ encoding = {} }) =>
    Object.values(encoding).some(own => own.headers),
  )
  if (!hasHeaders) return located
  return {
    ...located,
    value: { ...located.value, content: mapValues(content, each => resolvePartHeaders(document, each)) },
  }
}

function resolvePartHeaders(document: OpenApiDocument, mediaType: MediaType): MediaType {
  if (!mediaType.encoding) return mediaType
  const encoding = mapValues(mediaType.encoding, (own): Encoding => {
    return own.headers ? { ...own, headers: mapValues(own.headers, header => resolveReference(document, header)) } : own
  })
  return { ...mediaType, encoding }
}
