import type { SchemaObject } from '../document/openapi-document.ts'
import { isRecord } from '../document/record.ts'

const NAME = '__proto__'

/**
 * AJV passes over a property that is called `__proto__`, to be safe from schemas of strangers. A pattern that only this name
 * matches describes it as well.
 */
export function describePrototypeProperty(schema: SchemaObject): SchemaObject {
  const { properties, patternProperties } = schema
  if (!isRecord(properties) || !Object.hasOwn(properties, NAME)) return schema
  const { [NAME]: described, ...others } = properties
  const patterns = { ...(isRecord(patternProperties) ? patternProperties : {}), [`^${NAME}$`]: described }
  return { ...schema, properties: others, patternProperties: patterns }
}
