import { readPointer, setOwn } from '@crm-clients/openapi/document'
import { findUndescribedNames } from '../../check/undescribed-names.ts'
import { type Draft, isObject, type JsonObject, type Note, objectIn } from './draft.ts'

/** Describes, as anything, the properties that are required and of which nothing is said: `pnpm check` asks for a description. */
export function describeRequiredNames(draft: Draft): Note[] {
  return findUndescribedNames(draft).flatMap(({ pointer, name }) => {
    const schema = readPointer(draft, pointer)?.value
    if (!isObject(schema)) return []
    const properties: JsonObject = objectIn(schema, 'properties')
    setOwn(properties, name, {})
    schema.properties = properties
    const detail = `\`${name}\` at \`${pointer}\``
    return [{ heading: 'Described required properties of which nothing is said, as anything', detail }]
  })
}
