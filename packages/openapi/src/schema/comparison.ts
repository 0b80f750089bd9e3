import type { SchemaObject } from '../document/openapi-document.ts'
import { isRecord } from '../document/record.ts'

/** What an entry of `x-comparisons` says: `start < end`, or `start <= end`. */
export interface PropertyComparison {
  /** The entry as the document writes it. */
  readonly text: string
  readonly earlier: string
  readonly later: string
  readonly mayBeEqual: boolean
}

/** How the properties of an object compare, as a schema says by its own keyword `x-comparisons`. */
export function listComparisons(schema: SchemaObject): PropertyComparison[] {
  return [schema['x-comparisons'] ?? []].flat().flatMap(text => readComparison(text) ?? [])
}

/** Reads an entry of `x-comparisons`; undefined where it is none. */
export function readComparison(text: unknown): PropertyComparison | undefined {
  const [, earlier, sign, later] = (typeof text === 'string' && /^(\S.*?) (<=?) (.*\S)$/.exec(text)) || []
  if (earlier === undefined || later === undefined) return undefined
  return { text: String(text), earlier, later, mayBeEqual: sign === '<=' }
}

/**
 * Whether a value keeps a comparison. Two numbers can be compared, and two dates or times; of anything else, everything is right.
 */
export function keepsComparison({ earlier, later, mayBeEqual }: PropertyComparison, value: unknown): boolean {
  if (!isRecord(value) || typeof value[later] !== typeof value[earlier]) return true
  const distance = numberOf(value[later]) - numberOf(value[earlier])
  return Number.isNaN(distance) || (mayBeEqual ? distance >= 0 : distance > 0)
}

function numberOf(value: unknown): number {
  if (typeof value === 'number') return value
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value) ? Date.parse(value) : Number.NaN
}
