import { joinPointer } from '../document/json-pointer.ts'
import type { OpenApiDocument, OperationObject, RequestBody } from '../document/openapi-document.ts'
import { type Located, locateReference } from '../document/reference.ts'

/**
 * The request body of an operation, if it documents one.
 * @throws when a reference leads nowhere.
 * @see https://spec.openapis.org/oas/v3.1.1.html#request-body-object
 */
export function locateRequestBody(
  document: OpenApiDocument,
  { value: { requestBody }, pointer }: Located<OperationObject>,
): Located<RequestBody> | undefined {
  return requestBody && locateReference<RequestBody>(document, requestBody, joinPointer(pointer, 'requestBody'))
}
