import { joinPointer, readPointer, type SchemaObject, splitPointer } from '@crm-clients/openapi/document'
import { isUndescribed, resolveSchema } from '@crm-clients/openapi/schema'
import type { Edit } from './edit.ts'

/** Formats of which every value of their type is one. @see https://spec.openapis.org/registry/format/ */
const ANNOTATIONS: ReadonlySet<unknown> = new Set(['double', 'float', 'password'])

/**
 * Whether an edit changes nothing of what a document allows, so that nobody could notice it: a format that forbids nothing, a
 * property or items that may be anything, a type that what stands beside it demands as well, or how the one way of a style is called.
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
    case 'parameter explode dropped':
      // There is no other way to write it.
      return schema.style === 'deepObject'
    case 'type dropped':
      return typesBeside(document, holder).some(types => types.every(type => namesOf(schema).includes(type)))
    case 'null allowed':
      return typesBeside(document, holder).some(types => !types.includes('null'))
    default:
      return false
  }
}

/** The types that other schemas name for the same values: what a schema refers to, and what is joined with it. */
function typesBeside(document: object, pointer: string): unknown[][] {
  const schema = readPointer(document, pointer)?.value
  const whole = pointer.replace(/(?:\/allOf\/\d+)+$/, '')
  const joined = readPointer(document, whole)?.value as SchemaObject
  return resolveSchema(document, { schema: joined, pointer: whole })
    .filter(part => part.schema !== schema && part.schema.type !== undefined)
    .map(part => namesOf(part.schema))
}

function namesOf({ type }: SchemaObject): unknown[] {
  return [type].flat()
}

function isOpen(document: object, pointer: string): boolean {
  const schema = readPointer(document, pointer)?.value as SchemaObject
  return schema.additionalProperties === undefined && schema.unevaluatedProperties === undefined
}
