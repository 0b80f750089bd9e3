import type { SchemaObject } from '@crm-clients/openapi/document'
import type { Comparison } from '../comparison.ts'
import type { Alternative } from './alternative.ts'
import type { SchemaContext } from './schema-context.ts'

const known = new WeakMap<Comparison, Record<SchemaContext['direction'], Map<string, boolean>>>()

/**
 * Whether alternatives refuse what others of the other version accept, by both of them: the same ones are reached from
 * many operations.
 */
export function knownNarrowings({ comparison, direction }: SchemaContext): Map<string, boolean> {
  const found = known.get(comparison) ?? { request: new Map(), response: new Map() }
  known.set(comparison, found)
  return found[direction]
}

const numbers = new WeakMap<SchemaObject, number>()
let last = 0

/** A text that no other alternative has. */
export function identify({ parts, type }: Alternative): string {
  return [type, ...parts.map(({ schema }) => numberOf(schema))].join()
}

function numberOf(schema: SchemaObject): number {
  const number = numbers.get(schema) ?? ++last
  numbers.set(schema, number)
  return number
}
