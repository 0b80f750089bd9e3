import type { ApiDescription } from '@crm-clients/openapi'
import { type DocumentObject, walkDocument } from '@crm-clients/openapi/document'

/** How much a spec says about its vendor's API, and from where it has it. */
export interface FactCount {
  /** What the vendor prints. */
  readonly documented: number
  /** What was deduced: marked with `x-inferred`, or inside of a schema that is. */
  readonly inferred: number
}

/** The objects that say something by themselves. The others only hold them together. */
const FACTS: readonly DocumentObject['kind'][] = [
  'operation',
  'parameter',
  'request body',
  'response',
  'header',
  'schema',
]

/** Counts what a spec states: each operation, parameter, body, response, header and schema is a fact. */
export function countFacts({ document }: ApiDescription): FactCount {
  const facts = [...walkDocument(document)].filter(({ kind, node }) => FACTS.includes(kind) && !('$ref' in node))
  const isMarked = ({ node }: DocumentObject) => 'x-inferred' in node
  const schemas = facts.filter(fact => fact.kind === 'schema' && isMarked(fact))
  const inferredSchemas = new Set(schemas.map(({ pointer }) => pointer))
  const isInside = (pointer: string): boolean => {
    const end = pointer.lastIndexOf('/')
    return end > 0 && (inferredSchemas.has(pointer.slice(0, end)) || isInside(pointer.slice(0, end)))
  }
  const inferred = facts.filter(fact => isMarked(fact) || isInside(fact.pointer)).length
  return { documented: facts.length - inferred, inferred }
}
