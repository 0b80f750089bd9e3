import {
  joinPointer,
  type OpenApiDocument,
  parentPointer,
  readPointer,
  type SchemaObject,
  type Server,
  splitPointer,
} from '@crm-clients/openapi/document'
import { isAddress } from '@crm-clients/openapi/operation'
import { isUndescribed } from '@crm-clients/openapi/schema'
import { areTypesDemandedAnyway, isNullDecidedAnyway } from './demanded-types.ts'
import type { Edit } from './edit.ts'

/** Formats of which every value of their type is one. @see https://spec.openapis.org/registry/format/ */
const ANNOTATIONS: ReadonlySet<unknown> = new Set(['double', 'float', 'password'])

/**
 * Whether an edit changes nothing of what a document allows, so that nobody could notice it: a format that forbids nothing, a
 * property or items that may be anything, a type that is demanded in other places as well, how the one way of a style is called, or that a base URL is needed where there is
 * no other.
 */
export function changesNothing(document: object, { operator, pointer }: Edit): boolean {
  const keys = splitPointer(pointer)
  const holder = joinPointer('#', ...keys.slice(0, -1))
  const schema = readPointer(document, holder)?.value as SchemaObject
  switch (operator) {
    case 'format dropped':
      return ANNOTATIONS.has(schema.format)
    case 'property dropped':
      return isOpen(document, joinPointer('#', ...keys.slice(0, -2))) && schema[keys.at(-1) ?? ''] === true
    case 'items dropped':
      return schema.items === true || isUndescribed(schema.items as SchemaObject)
    case 'x-base-url-required dropped':
      return !serversOf(document).some(isAddress)
    case 'parameter explode dropped':
      // There is no other way to write it.
      return schema.style === 'deepObject'
    case 'type dropped':
      return areTypesDemandedAnyway(document, parentPointer(pointer))
    case 'null allowed':
      return isNullDecidedAnyway(document, parentPointer(pointer))
    default:
      return false
  }
}

/** The server that a client calls by itself. */
function serversOf(document: object): readonly Server[] {
  return (document as OpenApiDocument).servers?.slice(0, 1) ?? []
}

function isOpen(document: object, pointer: string): boolean {
  const schema = readPointer(document, pointer)?.value as SchemaObject
  return schema.additionalProperties === undefined && schema.unevaluatedProperties === undefined
}
