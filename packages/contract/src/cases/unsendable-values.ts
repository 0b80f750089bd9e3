import type { ApiDescription } from '@crm-clients/openapi'
import { isRecord, type Parameter, splitPointer } from '@crm-clients/openapi/document'
import { findPropertySchemas, listPropertyNames, type Rule } from '@crm-clients/openapi/schema'
import {
  isJson,
  isStyled,
  isText,
  losesField,
  reasonAgainstBody,
  reasonAgainstWriting,
  takesAnyName,
  UNWRITABLE,
} from '@crm-clients/openapi/serialization'
import type { SchemaRoot } from './schema-roots.ts'

/** Why a value cannot be sent: an empty path segment leads to another path, and an empty list leaves no trace in a query. */
export function reasonAgainst(api: ApiDescription, root: SchemaRoot, rule: Rule, value: unknown): string | undefined {
  const { parameter, serialization, travel } = root
  const { expects } = rule
  if (!parameter) return travel === 'form' ? reasonAgainstForm(api, root, rule, value) : undefined
  if (isLeftOut(root, value)) return expects === 'accepted' || parameter.in === 'path' ? LEFT_OUT : undefined
  if (serialization === 'json') return undefined
  if (rule.location === '' && NAMING.has(rule.keyword) && rule.expects === 'refused' && isSpread(parameter))
    return SPREAD
  return reasonAgainstWriting(parameter, value)
}

function reasonAgainstForm(
  api: ApiDescription,
  { encoding = {}, mediaType = '', schema }: SchemaRoot,
  { location, keyword, expects }: Rule,
  value: unknown,
): string | undefined {
  const unwritable = reasonAgainstBody(mediaType, { encoding }, value)
  if (unwritable !== undefined && (expects === 'accepted' || MISREAD.includes(unwritable))) return unwritable
  if (hasStrayNames(api, { encoding, mediaType, schema }, value)) return SPREAD
  if (expects === 'accepted') return undefined
  if (losesField({ encoding }, value)) return LOST_FIELD
  const [name = ''] = splitPointer(location)
  const { contentType } = encoding[name] ?? {}
  if (contentType === undefined || keyword !== 'type') return undefined
  const isBytes = !isJson(contentType) && !isText(contentType)
  const items: unknown[] = [Object(value)[name]].flat()
  const isTold = items.every(item => (isBytes ? typeof item !== 'string' : !(item instanceof Blob)))
  return isTold ? undefined : TYPED_PART
}

/** Whether a field is spread over fields of its own whose names nobody can tell from those of the form. */
function hasStrayNames(
  api: ApiDescription,
  { encoding = {}, mediaType = '', schema }: Pick<SchemaRoot, 'encoding' | 'mediaType' | 'schema'>,
  value: unknown,
): boolean {
  return Object.entries(Object(value)).some(([name, field]) => {
    const parameter = { name, in: 'query', ...encoding[name] }
    if (!isRecord(field) || !isSpread(parameter) || !isStyled(encoding[name], mediaType)) return false
    const described = { allOf: findPropertySchemas(api.document, schema.schema, name) }
    const known = listPropertyNames(api.document, described)
    const isStray = Object.keys(field).some(key => !known.includes(key))
    return isStray && !takesAnyName(api, [{ ...parameter, schema: described }])
  })
}

/** What is sent without a client for a value that is wrong, it would be read as another one. */
const MISREAD: readonly string[] = [UNWRITABLE.delimited, UNWRITABLE.nested, UNWRITABLE.malformed]

/** Only a request without a client has a parameter that is null. */
export function isLeftOut({ parameter }: Pick<SchemaRoot, 'parameter'>, value: unknown): boolean {
  return parameter !== undefined && value === null
}

/** The keywords that refuse a property for its name. */
const NAMING: ReadonlySet<string> = new Set(['additionalProperties', 'propertyNames', 'unevaluatedProperties'])

/** Whether the properties of an object are parameters like any other. */
function isSpread({ in: location, style = 'form', explode = style === 'form' }: Parameter): boolean {
  return (location === 'query' || location === 'cookie') && style !== 'deepObject' && explode
}

const SPREAD = 'a property that an exploded object does not know is a parameter of its own'
const TYPED_PART = 'whether a part is a file is what its documented content type says'
const LOST_FIELD = 'a field of a form that is an empty list or object is not sent'
const LEFT_OUT = 'clients leave out a parameter that is null'
