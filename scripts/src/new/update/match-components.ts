import {
  joinPointer,
  type OpenApiDocument,
  readPointer,
  referenceIn,
  splitPointer,
} from '@crm-clients/openapi/document'
import { findRenamedSchemas } from '../../diff/client/find-renamed-schemas.ts'
import { type Draft, isObject, type JsonObject, objectIn } from '../import/draft.ts'

/**
 * The components that another document calls otherwise, each with its pointer there. They are found by the references that lead to
 * them from the same places; and schemas to which none leads, by what they say.
 *
 * The paths of both documents have to be called the same.
 */
export function matchComponents(draft: Draft, model: Draft): ReadonlyMap<string, string> {
  const votes = countVotes(draft, model)
  const matched = new Map<string, string>()
  const taken = new Set<string>()
  const byWeight = [...votes.values()].sort((a, b) => b.count - a.count)
  for (const { from, to } of [...byWeight, ...sameSchemas(draft, model), ...sameSchemes(draft, model)]) {
    if (matched.has(from) || taken.has(to)) continue
    matched.set(from, to)
    taken.add(to)
  }
  return matched
}

interface Match {
  readonly from: string
  readonly to: string
}

/** How often a reference to one component stands where the other document has one to another, which it alone has. */
function countVotes(draft: Draft, model: Draft): ReadonlyMap<string, Match & { readonly count: number }> {
  const votes = new Map<string, Match & { readonly count: number }>()
  const waiting: [unknown, unknown][] = [[draft, model]]
  const seen = new Set<string>()

  function meet(from: string, to: string): void {
    const isRenamed = from !== to && !readPointer(model, from) && !readPointer(draft, to)
    if (from !== to && (!isRenamed || splitPointer(from)[1] !== splitPointer(to)[1])) return
    const key = `${from} ${to}`
    if (isRenamed) votes.set(key, { from, to, count: (votes.get(key)?.count ?? 0) + 1 })
    if (seen.has(key)) return
    seen.add(key)
    // Those of the same name are met where the components are walked.
    if (isRenamed) waiting.push([readPointer(draft, from)?.value, readPointer(model, to)?.value])
  }

  for (let pair = waiting.pop(); pair; pair = waiting.pop()) {
    const [a, b] = pair
    const [from, to] = [referenceIn(a), referenceIn(b)]
    if (from !== undefined && to !== undefined) {
      if ([from, to].every(pointer => COMPONENT.test(pointer))) meet(from, to)
    } else if (Array.isArray(a) && Array.isArray(b)) {
      for (const [index, item] of a.entries()) waiting.push([item, b[index]])
    } else if (isObject(a) && isObject(b)) {
      for (const key of Object.keys(a)) if (Object.hasOwn(b, key)) waiting.push([a[key], b[key]])
    }
  }
  return votes
}

const COMPONENT = /^#\/components\/[^/]+\/[^/]+$/

function sameSchemas(draft: Draft, model: Draft): Match[] {
  const renamed = findRenamedSchemas(draft as unknown as OpenApiDocument, model as unknown as OpenApiDocument)
  return [...renamed].map(([from, to]) => ({ from: pointerOf('schemas', from), to: pointerOf('schemas', to) }))
}

/** Credentials are named in requirements, to which no reference leads. They are the same where they travel in the same way. */
function sameSchemes(draft: Draft, model: Draft): Match[] {
  const [own, others] = [draft, model].map(document => objectIn(objectIn(document, 'components'), 'securitySchemes'))
  if (!own || !others) return []
  const added = Object.keys(others).filter(key => !Object.hasOwn(own, key))
  return Object.keys(own)
    .filter(key => !Object.hasOwn(others, key))
    .flatMap(key => {
      const matches = added.filter(other => wayOf(objectIn(others, other)) === wayOf(objectIn(own, key)))
      return matches.map(other => ({
        from: pointerOf('securitySchemes', key),
        to: pointerOf('securitySchemes', other),
      }))
    })
}

function wayOf({ type, scheme, in: place, name }: JsonObject): string {
  return JSON.stringify([type, scheme, place, name])
}

function pointerOf(section: string, name: string): string {
  return joinPointer('#', 'components', section, name)
}
