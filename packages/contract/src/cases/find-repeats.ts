import type { ApiDescription } from '@crm-clients/openapi'
import { isPointerWithin, readPointer, writeExactJson } from '@crm-clients/openapi/document'
import type { Rule } from '@crm-clients/openapi/schema'

/** What was seen of a document: the place of each object by its text, and how many rules may still be shown once more. */
export interface SeenObjects {
  readonly texts: Map<string, string>
  rulesLeft: number
}

/** Of what is written twice, so many rules are shown both times: it may change in one place alone. */
const MOST_RULES_SHOWN_AGAIN = 2000

/** Nothing was seen yet. */
export function seenObjects(rulesLeft = MOST_RULES_SHOWN_AGAIN): SeenObjects {
  return { texts: new Map(), rulesLeft }
}

/**
 * The objects of a definition that were written before, word for word, and where, beyond those that are shown again. Documents
 * without any reference write the same objects a thousand times. `seen` gets those of this definition.
 */
export function findRepeats(
  api: ApiDescription,
  rules: readonly Rule[],
  seen: SeenObjects,
): ReadonlyMap<string, string> {
  const repeats = new Map<string, string>()
  // In a branch, or where nothing may be sent, a rule may not come to be shown.
  const forbidden = rules.filter(({ keyword }) => keyword === 'readOnly' || keyword === 'writeOnly')
  const isPlain = ({ pointer, location }: Rule) =>
    !/\/(?:oneOf|anyOf)\//.test(pointer) && !forbidden.some(rule => isPointerWithin(location, rule.location))
  const objects = rules.filter(rule => rule.keyword === 'properties' && rule.detail === 'all' && isPlain(rule))
  for (const { pointer } of objects) {
    if ([...repeats.keys()].some(repeat => pointer.startsWith(`${repeat}/`))) continue
    const text = writeExactJson(readPointer(api.document, pointer)?.value)
    const first = seen.texts.get(text)
    const rulesWithin = rules.filter(rule => isPointerWithin(rule.pointer, pointer)).length
    if (first === undefined) seen.texts.set(text, pointer)
    else if (first !== pointer && seen.rulesLeft < rulesWithin) repeats.set(pointer, first)
    else seen.rulesLeft -= rulesWithin
  }
  return repeats
}
