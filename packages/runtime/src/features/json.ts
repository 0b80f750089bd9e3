import { isJsonMediaType } from '../media-type.ts'
import { writeJsonText } from '../serialization/write-json-text.ts'
import type { WrittenBody } from './body-writer.ts'

/** Writes a body as JSON: the feature of clients whose spec has `application/json` or any type that ends with `+json`. */
export function writeJson(contentType: string, body: unknown): WrittenBody | undefined {
  return isJsonMediaType(contentType) ? { body: writeJsonText(body), contentType } : undefined
}
