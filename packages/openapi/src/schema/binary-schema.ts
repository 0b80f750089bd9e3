import type { SchemaObject } from '../document/openapi-document.ts'

const ANNOTATIONS = new Set(['contentMediaType', 'description', 'example', 'examples', 'title', 'deprecated'])

/** Whether a schema means raw bytes: `format: binary`, or in OpenAPI 3.1 a media type without an encoding. */
export function isBinary(schema: SchemaObject): boolean {
  if (isText(schema) && schema.format === 'binary') return true
  if (schema.contentMediaType === undefined || schema.contentEncoding !== undefined) return false
  return schema.type === undefined || schema.contentMediaType === 'application/octet-stream'
}

/** Whether a value is a text, or else null. */
function isText({ type }: SchemaObject): boolean {
  const names = [type].flat().filter(name => name !== 'null')
  return names.length === 1 && names[0] === 'string'
}

/**
 * Whether a schema says nothing at all. For a property of a form that means raw bytes.
 * @see https://spec.openapis.org/oas/v3.1.1.html#considerations-for-file-uploads
 */
export function isUndescribed(schema: SchemaObject): boolean {
  return Object.keys(schema).every(keyword => ANNOTATIONS.has(keyword) || keyword.startsWith('x-'))
}

/**
 * The schema that accepts a file, and nothing else. The length of a binary string is its size in bytes.
 * @see https://spec.openapis.org/oas/v3.1.1.html#considerations-for-file-uploads
 */
export function fileSchema({ maxLength, minLength }: SchemaObject): SchemaObject {
  return {
    uploadedFile: true,
    ...(maxLength !== undefined && { maximumFileSize: maxLength }),
    ...(minLength !== undefined && { minimumFileSize: minLength }),
  }
}
