import type { ApiDescription } from '@crm-clients/openapi'
import { isRecord, type Parameter, splitPointer } from '@crm-clients/openapi/document'
import { findPropertySchemas, listPossibleSchemas, listPropertyNames, type Rule } from '@crm-clients/openapi/schema'
import {
  isStyled,
  leavesNoTrace,
  listKinds,
  losesField,
  readForm,
  readParameter,
  reasonAgainstBody,
  reasonAgainstWriting,
  serializeAsPairs,
  serializeForm,
  serializeParameter,
  takesAnyName,
  UNWRITABLE,
} from '@crm-clients/openapi/serialization'
import { acceptsFor } from '@crm-clients/openapi/validation'
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
  const unwritable = reasonAgainstWriting(parameter, value)
  return unwritable === undefined && expects === 'refused' && isRightOtherwise(api, root, value)
    ? OTHERWISE
    : unwritable
}

/** Whether what is written for a value can be read as another one, which is right: the schema leaves open what the text is. */
function isRightOtherwise(api: ApiDescription, { parameter, schema: { schema } }: SchemaRoot, value: unknown): boolean {
  if (!parameter || listKinds(api, schema).length === 1) return false
  const isText = parameter.in === 'path' || parameter.in === 'header'
  const written = isText ? serializeParameter(parameter, value) : serializeAsPairs(parameter, value)
  const isRight = acceptsFor(api, 'request')
  return isRight(schema, readParameter(api, parameter, written, isRight))
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
  if (expects === 'accepted') return losesRequired(api, { encoding, schema }, value) ? LOST_FIELD : undefined
  const steps = splitPointer(location)
  const [name = ''] = steps
  const isLostBelow = isStyled(encoding[name], mediaType) && leavesNoTrace(readAt(value, steps))
  if (losesField({ encoding }, value) || (keyword !== 'required' && isLostBelow)) return LOST_FIELD
  if (isFormRightOtherwise(api, { encoding, mediaType, schema }, name, value)) return OTHERWISE
  const { contentType } = encoding[name] ?? {}
  if (contentType === undefined || keyword !== 'type') return undefined
  const items: unknown[] = [Object(value)[name]].flat()
  const isTold = items.every(item => typeof item !== 'string' && !(item instanceof Blob))
  return isTold ? undefined : TYPED_PART
}

function readAt(value: unknown, steps: readonly string[]): unknown {
  return steps.reduce<unknown>((outer, step) => Object(outer)[step], value)
}

type Form = Pick<SchemaRoot, 'encoding' | 'mediaType' | 'schema'>

/** Whether what is written for a form can be read as another one, which is right. */
export function isFormRightOtherwise(api: ApiDescription, form: Form, name: string, value: unknown): boolean {
  const {
    mediaType = '',
    encoding = {},
    schema: { schema },
  } = form
  const field: unknown = Object(value)[name]
  // Of a list of lists that is JSON, nothing tells whether one with a single item is the list itself, and an empty one an item of it.
  const isOpen = Array.isArray(field) && (field.length === 0 || (field.length === 1 && Array.isArray(field[0])))
  // A schema that is about objects or lists, and names no type, accepts the text of one as well.
  const isText = listKinds(api, { allOf: findPropertySchemas(api.document, schema, name) }).every(
    kind => kind === 'text',
  )
  if (isText && !isOpen) return false
  const isRight = acceptsFor(api, 'form')
  const fields = serializeForm(mediaType, { encoding }, Object(value))
  return isRight(schema, readForm(api, mediaType, { schema, encoding }, fields, isRight))
}

/** Whether a field of a form is not sent although it is required, since it is an empty list or object. */
function losesRequired(api: ApiDescription, { encoding = {}, schema }: Form, value: unknown): boolean {
  const required = listPossibleSchemas(api.document, schema.schema).flatMap(part => [part.required ?? []].flat())
  const held = Object.entries(Object(value)).filter(([name]) => required.includes(name))
  return losesField({ encoding }, Object.fromEntries(held))
}

/** Whether a field is spread over fields of its own whose names nobody can tell from those of the form. */
function hasStrayNames(api: ApiDescription, { encoding = {}, mediaType = '', schema }: Form, value: unknown): boolean {
  return Object.entries(Object(value)).some(([name, field]) => {
    const parameter = { name, in: 'query', ...encoding[name] }
    if (!isRecord(field) || !isSpread(parameter) || !isStyled(encoding[name], mediaType)) return false
    const described = { allOf: findPropertySchemas(api.document, schema.schema, name) }
    const required = listPossibleSchemas(api.document, described).flatMap(part => [part.required ?? []].flat())
    const known = [...listPropertyNames(api.document, described), ...required]
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
export const LOST_FIELD = 'a field of a form that is an empty list or object is not sent'
const OTHERWISE = 'what is written for it can be read as something else, which is right'
const LEFT_OUT = 'clients leave out a parameter that is null'
