import type { Parameter } from '../document/openapi-document.ts'
import type { Rule } from './schema/rule.ts'
import type { SchemaRoot } from './schema-roots.ts'

/** Why a value cannot be sent: an empty path segment leads to another path, and an empty list leaves no trace in a query. */
export function reasonAgainst(root: SchemaRoot, rule: Rule, value: unknown): string | undefined {
  const { parameter, carrier, isOptionalForm } = root
  const { expects } = rule
  if (!parameter) return expects === 'refused' && isOptionalForm && isEmptyValue(value) ? NO_FORM : undefined
  if (isLeftOut(root, value)) return expects === 'accepted' ? 'clients leave out a parameter that is null' : undefined
  if (carrier === 'json') return undefined
  const reason = reasonAgainstStyle(parameter, value)
  if (reason !== undefined) return reason
  const isEmpty = isEmptyValue(value) || (parameter.in === 'path' && String(value) === '')
  return isEmpty ? EMPTY : undefined
}

/** Only a request without a client has a parameter that is null. */
export function isLeftOut({ parameter }: Pick<SchemaRoot, 'parameter'>, value: unknown): boolean {
  return parameter !== undefined && value === null
}

/** Why the style of a parameter cannot write a value so that it can be read again. */
export function reasonAgainstStyle({ style, explode, content }: Parameter, value: unknown): string | undefined {
  if (content || style === 'deepObject' || typeof value !== 'object' || value === null) return undefined
  const items = Object.values(value)
  if (items.some(item => typeof item === 'object' && item !== null)) return NESTED
  return style === 'label' && explode && items.some(item => String(item).includes('.')) ? DOTTED : undefined
}

/** Whether a value is a list or an object with nothing in it. */
export function isEmptyValue(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}

const NO_FORM = 'a form without fields is no body, and the body is optional'

const DOTTED = 'the style of the parameter separates by dots, and the value has one'
const NESTED = 'the style of the parameter has no way to write lists or objects inside of others'

/** Why an empty value has no case. */
export const EMPTY = 'an empty value is not sent'
