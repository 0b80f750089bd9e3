import type { ApiDescription } from '@crm-clients/openapi'
import { readPointer } from '@crm-clients/openapi/document'
import type { Rule } from '@crm-clients/openapi/schema'

/**
 * The objects of a definition that were written before, word for word, and where. Documents without any reference write the
 * same objects again and again. `texts` has the place of each one that was seen, and gets those of this definition.
 */
export function findRepeats(
  api: ApiDescription,
  rules: readonly Rule[],
  texts: Map<string, string>,
): ReadonlyMap<string, string> {
  const repeats = new Map<string, string>()
  // In a branch, or where nothing may be sent, a rule may not come to be shown.
  const forbidden = rules.filter(({ keyword }) => keyword === 'readOnly' || keyword === 'writeOnly')
  const isPlain = ({ pointer, location }: Rule) =>
    !/\/(?:oneOf|anyOf)\//.test(pointer) && !forbidden.some(rule => `${location}/`.startsWith(`${rule.location}/`))
  const objects = rules.filter(rule => rule.keyword === 'properties' && rule.detail === 'all' && isPlain(rule))
  for (const { pointer } of objects) {
    if ([...repeats.keys()].some(repeat => pointer.startsWith(`${repeat}/`))) continue
    const text = JSON.stringify(readPointer(api.document, pointer)?.value)
    const first = texts.get(text)
    if (first === undefined) texts.set(text, pointer)
    else if (first !== pointer) repeats.set(pointer, first)
  }
  return repeats
}
