import { readPointer, setOwn } from '@crm-clients/openapi/document'
import { findUndescribedNames } from '../../check/undescribed-names.ts'
import { type Draft, isObject, type JsonObject, type Note, objectIn } from './draft.ts'

/**
 * Describes, as anything, the properties that are required and of which nothing is said: `pnpm check` asks for a description. What is of
 * another type has no properties, and such names are omitted.
 */
export function describeRequiredNames(draft: Draft): Note[] {
  return findUndescribedNames(draft).flatMap(({ pointer, name }) => {
    const schema = readPointer(draft, pointer)?.value
    if (!isObject(schema)) return []
    const detail = `\`${name}\` at \`${pointer}\``
    if (!mayBeObject(schema)) {
      omitName(schema, name)
      return [{ heading: 'Omitted required properties of what is no object', detail }]
    }
    const properties: JsonObject = objectIn(schema, 'properties')
    setOwn(properties, name, {})
    schema.properties = properties
    return [{ heading: 'Described required properties of which nothing is said, as anything', detail }]
  })
}

function mayBeObject({ type }: JsonObject): boolean {
  return type === undefined || [type].flat().includes('object')
}

function omitName(schema: JsonObject, name: string): void {
  const left = [schema.required].flat().filter(other => other !== name)
  if (left.length > 0) schema.required = left
  else delete schema.required
}
