import type { LabelledPart, LabelledSchema } from './labelled-schema.ts'
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
  const declared = opennessKeywords.flatMap(keyword => placesBelow(parts, keyword, '[key]'))
  if (declared.some(({ schema }) => schema === false)) return { openness: 'closed', places: [] }
  const typed = declared.filter(({ schema }) => typeof schema === 'object' && Object.keys(schema).length > 0)
  if (typed.length > 0) return { openness: 'typed', places: typed }
  return { openness: declared.length > 0 ? 'any' : 'implicit', places: [] }
}
