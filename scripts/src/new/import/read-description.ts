import {
  type LoadOptions,
  type OpenApiDocument,
  placesIn,
  readDocument,
  readPointer,
  referenceIn,
  walkDocument,
} from '@crm-clients/openapi/document'

/**
 * Reads an OpenAPI document, YAML or JSON, with all the files that it refers to, as one.
 * @throws when it cannot be read, refers to what is not there, or is not OpenAPI 3.0 or 3.1.
 */
export function readDescription(file: string, options: LoadOptions): OpenApiDocument {
  const document = readDocument(file, options)
  const { placeOf } = placesIn(document)
  const lost = [...walkDocument(document)].flatMap(({ node, pointer }) => {
    const reference = referenceIn(node)
    const isLost = reference?.startsWith('#/') && !readPointer(document, reference)
    return isLost ? [`  ${placeOf(pointer)}: the $ref ${reference} leads nowhere`] : []
  })
  if (lost.length > 0) {
    throw new Error(`${file} refers to what is not there. Correct it, or add what it names:\n${lost.join('\n')}`)
  }
  return document
}
