import type { Rule } from './schema/rule.ts'
import type { SchemaRoot } from './schema-roots.ts'

/** Why a value cannot be sent: an empty path segment leads to another path, and an empty list leaves no trace in a query. */
export function reasonAgainst(root: SchemaRoot, { expects }: Rule, value: unknown): string | undefined {
  const { parameter, carrier } = root
  if (!parameter) return undefined
  if (isLeftOut(root, value)) return expects === 'accepted' ? 'clients leave out a parameter that is null' : undefined
  const isEmpty = isEmptyValue(value) || (parameter.in === 'path' && value === '')
  return carrier !== 'json' && isEmpty ? EMPTY : undefined
}

/** Only a request without a client has a parameter that is null. */
export function isLeftOut({ parameter }: Pick<SchemaRoot, 'parameter'>, value: unknown): boolean {
  return parameter !== undefined && value === null
}

/** Whether a value is a list or an object with nothing in it. */
export function isEmptyValue(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}

/** Why an empty value has no case. */
export const EMPTY = 'an empty value is not sent'
