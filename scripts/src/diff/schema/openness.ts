import type { Schema } from '@crm-clients/openapi/document'
import { namesProperty } from '@crm-clients/openapi/schema'
import { isPartOf, type LabelledPart, type LabelledSchema } from './labelled-schema.ts'
import { placesBelow } from './places-below.ts'

/**
 * What a schema says about properties that it does not name. `implicit` is nothing: they may come, but the generated
 * type has no room for them.
 */
export type Openness = 'closed' | 'implicit' | 'any' | 'typed'

/** The keywords that speak of properties that a schema does not name. */
export const opennessKeywords = ['additionalProperties', 'unevaluatedProperties'] as const

/** What parts say together about properties that they do not name, and the schemas that such properties have to keep. */
export function readOpenness(parts: readonly LabelledPart[]): { openness: Openness; places: LabelledSchema[] } {
  const declared = listJudges(parts)
  if (declared.some(({ schema }) => schema === false)) return { openness: 'closed', places: [] }
  const typed = declared.filter(({ schema }) => !acceptsAll(schema))
  if (typed.length > 0) return { openness: 'typed', places: typed }
  return { openness: declared.length > 0 ? 'any' : 'implicit', places: [] }
}

/** What a property of a name has to keep because of parts that do not name it. `allOf` does not open what stands beside it. */
export function listDemands(parts: readonly LabelledPart[], name: string): LabelledSchema[] {
  return listJudges(parts, name).filter(({ schema }) => !acceptsAll(schema))
}

/** The schemas with which parts judge a property that they do not name: one of a name, or any that no part names. */
function listJudges(parts: readonly LabelledPart[], name?: string): LabelledSchema[] {
  const isNamed = ({ schema }: LabelledPart) => name !== undefined && namesProperty(schema, name)
  return parts.flatMap(part => {
    const isEvaluated = parts.some(
      other => isPartOf(other, part) && (other.schema.additionalProperties !== undefined || isNamed(other)),
    )
    return [
      ...(isNamed(part) ? [] : placesBelow([part], 'additionalProperties', '[key]')),
      ...(isEvaluated ? [] : placesBelow([part], 'unevaluatedProperties', '[key]')),
    ]
  })
}

function acceptsAll(schema: Schema): boolean {
  return schema === true || (schema !== false && Object.keys(schema).length === 0)
}
