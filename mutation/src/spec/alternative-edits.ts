import { joinPointer, type SchemaObject } from '@crm-clients/openapi/document'
import type { Edit } from './edit.ts'

/** Members of `enum` and branches of `oneOf`, `anyOf` and `allOf`: each dropped alone, and all of them together. */
export function alternativeEdits(schema: SchemaObject, schemaPointer: string): Edit[] {
  return ['enum', 'oneOf', 'anyOf', 'allOf'].flatMap((keyword): Edit[] => {
    const members: unknown = schema[keyword]
    if (!Array.isArray(members)) return []
    const pointer = joinPointer(schemaPointer, keyword)
    const operator = keyword === 'enum' ? 'enum member dropped' : `${keyword} branch dropped`
    const each = members.map((member: unknown, index) => ({
      operator,
      pointer,
      detail: keyword === 'enum' ? JSON.stringify(member) : String(index),
      value: members.toSpliced(index, 1),
    }))
    // An empty list of alternatives is no schema; the keyword as a whole is dropped instead.
    return [{ operator: `${keyword} dropped`, pointer }, ...(members.length > 1 ? each : [])]
  })
}
