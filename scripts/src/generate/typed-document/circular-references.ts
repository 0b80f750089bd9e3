import { followReference, referenceIn, type Schema } from '@crm-clients/openapi/document'
import { ALTERNATIVES, listBranches } from '@crm-clients/openapi/schema'

/**
 * Where schemas lead back to themselves for the same value: a parent that lists its children, which inherit from it. TypeScript
 * knows no type that is a part of itself, so one of the references has to give way.
 */
export class CircularReferences {
  private readonly document: object
  private readonly reached = new Map<string, ReadonlySet<string>>()

  constructor(document: object) {
    this.document = document
  }

  /** Whether a reference leads to one of others, by references, `allOf` and alternatives, or by alternatives alone. */
  leadsTo(reference: string, others: readonly string[], by: 'anything' | 'alternatives' = 'anything'): boolean {
    const reached = this.reach(reference, by)
    return others.some(other => other === reference || reached.has(other))
  }

  private reach(start: string, by: 'anything' | 'alternatives'): ReadonlySet<string> {
    const key = `${by} ${start}`
    const known = this.reached.get(key)
    if (known) return known
    const found = new Set<string>()
    const visit = (reference: string): void => {
      const target = followReference<Schema>(this.document, reference, '#').value
      for (const next of referencesIn(target, by)) {
        if (found.has(next)) continue
        found.add(next)
        visit(next)
      }
    }
    visit(start)
    this.reached.set(key, found)
    return found
  }
}

/** The references of a schema that apply to the same value. */
function referencesIn(schema: Schema, by: 'anything' | 'alternatives'): string[] {
  if (typeof schema === 'boolean') return []
  const own = by === 'anything' ? referenceIn(schema) : undefined
  const keywords = by === 'anything' ? (['allOf', ...ALTERNATIVES] as const) : ALTERNATIVES
  const part = { schema, pointer: '#', trail: [] }
  const branches = keywords.flatMap(keyword => listBranches(part, keyword).map(branch => branch.schema))
  return [
    ...(own === undefined ? [] : [own]),
    ...branches.flatMap(branch => [...[referenceIn(branch) ?? []].flat(), ...referencesIn(branch, by)]),
  ]
}
