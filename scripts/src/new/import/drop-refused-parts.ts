import { joinPointer, listFieldKinds, splitPointer } from '@crm-clients/openapi/document'
import { findProblems } from '../../check/lint-spec.ts'
import type { Draft, Note, PartOfDraft } from './draft.ts'
import { omitAt } from './drop-invalid-parts.ts'

/** The rules of `pnpm check` that are kept again when what breaks them is gone. */
const OMITTABLE: ReadonlySet<string> = new Set([
  'no-schema-type-mismatch',
  'no-server-variables-empty-enum',
  'no-example-value-and-externalValue',
  'no-invalid-media-type-examples',
  'no-invalid-parameter-examples',
  'no-invalid-schema-examples',
])

/**
 * Omits what `pnpm check` would refuse and nobody needs: examples above all, and keywords that belong to another type.
 *
 * @param partOf what of the draft is looked at.
 */
export async function dropRefusedParts(draft: Draft, partOf: PartOfDraft): Promise<Note[]> {
  const problems = (await findProblems(partOf(draft), 'all')).filter(({ ruleId }) => OMITTABLE.has(ruleId))
  const reasons = new Map(problems.map(({ location, message }) => [wholeOf(location[0]?.pointer ?? '#'), message]))
  // From behind, so that what is omitted of a list moves nothing that is still to be omitted.
  return [...reasons].reverse().flatMap(([pointer, message]) => {
    omitAt(draft, pointer)
    return [{ heading: 'Omitted what check refuses', detail: `\`${pointer}\`: ${message.replaceAll(/\s+/g, ' ')}` }]
  })
}

/** The example in which something is wrong: without that alone it may be wrong in another way. Anything else is its own whole. */
function wholeOf(pointer: string): string {
  const keys = splitPointer(pointer)
  const kinds = listFieldKinds(keys)
  const last = kinds.findLastIndex(kind => kind !== undefined)
  if (kinds[last] === 'example') return joinPointer('#', ...keys.slice(0, last))
  if (keys[last] === 'example') return joinPointer('#', ...keys.slice(0, last + 1))
  return keys[last] === 'examples' ? joinPointer('#', ...keys.slice(0, last + 2)) : pointer
}
