import { joinPointer, splitPointer } from '@crm-clients/openapi/document'
import type { Edit } from './edit.ts'

/** Extensions of a document or an operation that say what a client does by itself. Those of schemas and parameters have edits of their own. */
const EXTENSIONS = [
  'x-base-url-required',
  'x-idempotent',
  'x-pagination',
  'x-rate-limit',
  'x-upload',
  'x-webhook-signature',
] as const

/** Each extension of a document, or of an operation, dropped. */
export function extensionEdits(holder: object, pointer: string): Edit[] {
  return EXTENSIONS.filter(name => name in holder).map(name => ({
    operator: `${name} dropped`,
    pointer: joinPointer(pointer, name),
  }))
}

/** Whether it is an extension to which a JSON pointer leads, so that a change shows with a client of the changed document only. */
export function isExtension(pointer: string): boolean {
  const last = splitPointer(pointer).at(-1)
  return EXTENSIONS.some(name => name === last)
}
