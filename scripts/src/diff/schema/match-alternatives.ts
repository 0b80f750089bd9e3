import { canonicalJson } from '@crm-clients/openapi/document'
import type { Alternative } from './alternative.ts'
import { readEnum } from './enum-values.ts'
import { type LabelledPart, schemaName } from './labelled-schema.ts'

/** Which old shape became which new one; the others are gone or new. */
export interface MatchedAlternatives {
  readonly pairs: readonly (readonly [before: Alternative, after: Alternative])[]
  readonly removed: readonly Alternative[]
  readonly added: readonly Alternative[]
}

/** What two alternatives may have in common, from the surest to the faintest sign that they are the same. */
const signs: readonly ((alternative: Alternative, renamed: ReadonlyMap<string, string>) => string | undefined)[] = [
  ({ names, type }, renamed) =>
    names.length > 0 ? canonicalJson([names.map(name => renamed.get(name) ?? name), type]) : undefined,
  // Alone, it stands behind a reference; in a choice, it is one of its branches.
  ({ names, parts, type }, renamed) => {
    const name = names.length > 0 ? names.join() : nameOf(parts)
    return name === undefined ? undefined : canonicalJson([renamed.get(name) ?? name, type])
  },
  ({ parts, type }) =>
    canonicalJson([
      parts
        .map(withoutChoice)
        .filter(schema => schema !== '{}')
        .sort(),
      type,
    ]),
  ({ parts, type }) => constants(parts, type),
  ({ names, type }) => (names.length === 0 ? String(type) : undefined),
]

/** Finds out which alternatives of two unions are the same ones. */
export function matchAlternatives(
  before: readonly Alternative[],
  after: readonly Alternative[],
  renamed: ReadonlyMap<string, string>,
): MatchedAlternatives {
  const [only, twin] = [before[0], after[0]]
  // Mostly there is nothing to choose from.
  if (only && twin && before.length === 1 && after.length === 1 && isSameShape(only, twin))
    return { pairs: [[only, twin]], removed: [], added: [] }
  const pairs: [Alternative, Alternative][] = []
  let removed = [...before]
  let added = [...after]
  const pair = (old: Alternative, current: Alternative) => {
    pairs.push([old, current])
    removed = removed.filter(alternative => alternative !== old)
    added = added.filter(alternative => alternative !== current)
  }
  for (const sign of signs) {
    for (const old of removed) {
      const wanted = sign(old, renamed)
      const match = wanted === undefined ? undefined : added.find(current => sign(current, none) === wanted)
      if (match) pair(old, match)
    }
  }
  const [old, current] = [removed[0], added[0]]
  if (old && current && removed.length === 1 && added.length === 1 && isSameShape(old, current)) pair(old, current)
  return { pairs, removed, added }
}

/** The name of the schema that a reference led to. */
function nameOf([part]: Alternative['parts']): string | undefined {
  return schemaName(part?.trail.at(-1))
}

/** What a part says by itself, apart from the choice that led to an alternative. */
function withoutChoice({ schema: { oneOf: _, anyOf: __, discriminator: ___, ...own } }: LabelledPart): string {
  return canonicalJson(own)
}

const none: ReadonlyMap<string, string> = new Map()

/** What is left over on both sides is one that changed, unless both are named and so two different things. */
function isSameShape(before: Alternative, after: Alternative): boolean {
  return before.names.length === 0 || after.names.length === 0
}

/** The constants by which the branches of a union tell themselves apart. */
function constants(parts: Alternative['parts'], type: Alternative['type']): string | undefined {
  const found = parts.flatMap(({ schema }) =>
    Object.entries((schema.properties ?? {}) as Record<string, unknown>).flatMap(([name, property]) => {
      const value =
        typeof property === 'object' && property !== null && 'const' in property ? property.const : undefined
      return value === undefined ? [] : [[name, value]]
    }),
  )
  const own = readEnum(parts)
  if (own?.values.size === 1) found.push(['', [...own.values]])
  return found.length > 0 ? canonicalJson([found, type]) : undefined
}
