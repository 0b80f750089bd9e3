import { isRecord, type SchemaObject } from '@crm-clients/openapi/document'
import { isOfType, type JsonType, listTypes } from '@crm-clients/openapi/schema'
import { typesOnly } from './typed-schema.ts'

const OBJECT_KEYWORDS = ['properties', 'patternProperties', 'required']

/** The types that a schema names, or that its keywords are about. */
export function typesOf(own: SchemaObject): JsonType[] {
  if (own.type !== undefined) return [...listTypes({ schema: own })]
  const isMap = [own.additionalProperties, own.unevaluatedProperties].some(value => isRecord(value) || value === true)
  if (isMap || OBJECT_KEYWORDS.some(keyword => own[keyword] !== undefined)) return ['object']
  return own.items !== undefined || own.prefixItems !== undefined ? ['array'] : []
}

/** Whether a type says what is in an object or a list. */
export function isStructured({ properties, additionalProperties, items, type }: SchemaObject): boolean {
  return [properties, additionalProperties, items].some(value => value !== undefined) || Object(type) === type
}

/** Whether a schema only says that a value is an object, which others beside it say as well. */
export function isBareObject(own: SchemaObject, members: readonly SchemaObject[]): boolean {
  const types = [own.type].flat()
  if (!types.includes('object') || own.properties !== undefined || own.additionalProperties !== undefined) return false
  const allowsNull = members.some(({ oneOf, anyOf }) =>
    [oneOf, anyOf].flat().some(branch => isRecord(branch) && branch.type === 'null'),
  )
  return types.every(type => type === 'object' || type === 'null') && (types.includes('null') || !allowsNull)
}

/** A schema of which only some values are allowed. */
export function listedType(own: SchemaObject, values: readonly unknown[]): SchemaObject {
  const { enum: _, type, ...others } = own
  const named = listTypes({ schema: own })
  const allowed = values.filter(value => named.some(name => isOfType(value, name)))
  if (allowed.length === 0) return typesOnly('never', others)
  const types = [type].flat().filter(name => name !== undefined && (name !== 'null' || allowed.includes(null)))
  const [only, ...more] = types
  // openapi-typescript writes what an enum of objects says only where no type is given.
  const told = only === undefined || types.includes('object') ? {} : { type: more.length > 0 ? types : only }
  return { ...others, ...told, enum: allowed }
}
