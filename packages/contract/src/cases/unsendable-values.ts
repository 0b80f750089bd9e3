import type { Parameter } from '@crm-clients/openapi/document'
import type { Rule } from '@crm-clients/openapi/schema'
import { isEmptyValue, reasonAgainstWriting } from '@crm-clients/openapi/serialization'
import type { SchemaRoot } from './schema-roots.ts'

/** Why a value cannot be sent: an empty path segment leads to another path, and an empty list leaves no trace in a query. */
export function reasonAgainst(root: SchemaRoot, rule: Rule, value: unknown): string | undefined {
  const { parameter, serialization, isOptionalForm } = root
  const { expects } = rule
  if (!parameter) return expects === 'refused' && isOptionalForm && isEmptyValue(value) ? NO_FORM : undefined
  if (isLeftOut(root, value)) return expects === 'accepted' ? 'clients leave out a parameter that is null' : undefined
  if (serialization === 'json') return undefined
  if (rule.location === '' && NAMING.has(rule.keyword) && rule.expects === 'refused' && isSpread(parameter))
    return SPREAD
  return reasonAgainstWriting(parameter, value)
}

/** Only a request without a client has a parameter that is null. */
export function isLeftOut({ parameter }: Pick<SchemaRoot, 'parameter'>, value: unknown): boolean {
  return parameter !== undefined && value === null
}

/** The keywords that refuse a property for its name. */
const NAMING: ReadonlySet<string> = new Set(['additionalProperties', 'propertyNames', 'unevaluatedProperties'])

/** Whether the properties of an object are parameters like any other. */
function isSpread({ in: location, style = 'form', explode = style === 'form' }: Parameter): boolean {
  return (location === 'query' || location === 'cookie') && style === 'form' && explode
}

const SPREAD = 'a property that an exploded object does not know is a parameter of its own'
const NO_FORM = 'a form without fields is no body, and the body is optional'
