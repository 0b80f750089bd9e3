import { existsSync, readFileSync } from 'node:fs'
import {
  type LoadOptions,
  type OpenApiDocument,
  parseFile,
  placesIn,
  readDocument,
  readPointer,
  referenceIn,
  walkDocument,
} from '@crm-clients/openapi/document'
import { isObject } from './draft.ts'
import { upgradeSwagger } from './upgrade-swagger.ts'

/**
 * Reads an OpenAPI document, YAML or JSON, with all the files that it refers to, as one; or one of Swagger 2.0, in one file.
 * @throws when it cannot be read, refers to what is not there, a schema apart, or is of another version.
 */
export function readDescription(file: string, options: LoadOptions): OpenApiDocument {
  const document = readSwagger(file, options) ?? readDocument(file, options)
  const { placeOf } = placesIn(document)
  const lost = [...walkDocument(document)].flatMap(({ kind, node, pointer }) =>
    kind !== 'schema' && isLost(document, node)
      ? [`  ${placeOf(pointer)}: the $ref ${referenceIn(node)} leads nowhere`]
      : [],
  )
  if (lost.length > 0) {
    throw new Error(`${file} refers to what is not there. Correct it, or add what it names:\n${lost.join('\n')}`)
  }
  return document
}

/** Whether an object stands for something that is not there. */
export function isLost(document: object, node: object): boolean {
  const reference = referenceIn(node)
  return reference?.startsWith('#/') === true && !readPointer(document, reference)
}

/** Other documents are not read twice: most say early on what they are. */
const SWAGGER = /\bswagger['"]?\s*:\s*['"]?2/

function readSwagger(file: string, options: LoadOptions): OpenApiDocument | undefined {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
  if (!SWAGGER.test(text)) return undefined
  const { value } = parseFile(text, file)
  if (!isObject(value) || !String(value.swagger).startsWith('2')) return undefined
  const upgraded = upgradeSwagger(value)
  const outside = [...walkDocument(upgraded)].map(({ node }) => referenceIn(node)).find(isOutside)
  if (outside !== undefined) {
    throw new Error(
      `${file} is Swagger 2.0 and refers to ${outside}. Make one file of it first: others are read for OpenAPI 3.`,
    )
  }
  return readDocument(upgraded as unknown as OpenApiDocument, options)
}

function isOutside(reference: string | undefined): boolean {
  return reference !== undefined && !reference.startsWith('#')
}
