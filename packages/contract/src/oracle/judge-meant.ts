import type { ApiDescription } from '@crm-clients/openapi'
import { joinPointer, type Parameter, withoutPrototype } from '@crm-clients/openapi/document'
import type { ExclusiveParameters } from '@crm-clients/openapi/operation'
import { isEmptyValue, isForm, isJson, isMultipart } from '@crm-clients/openapi/serialization'
import { bodyMediaType, type SchemaRoot } from '../cases/schema-roots.ts'
import type { BrokenRule } from './broken-rule.ts'
import { findDocumentedType } from './documented-type.ts'
import { formFields } from './form-fields.ts'
import { judgeCredentials } from './judge-credentials.ts'
import { judgeTexts } from './judge-texts.ts'
import { hasMeantBody, type MeantRequest, meantMediaType } from './meant-request.ts'
import type { SchemaOracle } from './schema-oracle.ts'
import { textsOf, typeTexts } from './type-texts.ts'

/** What the oracle asks to judge requests and answers of an operation. */
export interface OperationOracle {
  readonly api: ApiDescription
  readonly schemas: SchemaOracle
  /** The schemas that the operation uses. */
  readonly roots: readonly SchemaRoot[]
}

/**
 * Everything in what was meant to be sent that its operation does not allow: schema by schema, found without reading any
 * request.
 */
export async function judgeMeant(oracle: OperationOracle, meant: MeantRequest): Promise<BrokenRule[]> {
  const { operation, alteration } = meant
  if ((alteration.method ?? operation.method) !== operation.method) return [{ location: '', rule: 'method' }]
  const unknown = Object.keys(alteration.query ?? {}).filter(name => !isDocumented(meant, name))
  return [
    ...judgeCredentials(meant),
    ...(await judgeParameters(oracle, meant)),
    ...judgeExclusive(meant),
    ...unknown.map(name => ({ location: joinPointer('', 'query', name), rule: 'unknown' })),
    ...(await judgeBody(oracle, meant)),
  ]
}

function isDocumented({ operation }: MeantRequest, name: string): boolean {
  return operation.parameters.some(parameter => parameter.in === 'query' && parameter.name === name)
}

async function judgeParameters(
  { api, schemas, roots }: OperationOracle,
  { call }: MeantRequest,
): Promise<BrokenRule[]> {
  const broken = roots.map(async ({ parameter, schema, location, serialization }) => {
    if (!parameter) return []
    const value = withoutPrototype(Object(call[parameter.in as 'query']))[parameter.name]
    const isText = serialization === 'text'
    if (value === undefined || (isText && isEmptyValue(value))) {
      return parameter.required ? [{ location, rule: 'required' }] : []
    }
    const judge = (sent: unknown) => schemas.judge('request', schema.pointer, sent)
    if (!isText) return below(location, await judge(writtenIn(parameter, value)))
    return below(location, await judgeTexts(judge, typeTexts(api, [schema], textsOf(value))))
  })
  return (await Promise.all(broken)).flat()
}

/** Written once more here than in the mock's checks, on purpose. */
function judgeExclusive({ operation, call: { query = {} } }: MeantRequest): BrokenRule[] {
  const groups = operation.source['x-exclusive-parameters']
  if (!Array.isArray(groups)) return []
  const isSent = (name: string) => {
    const { content = {} } =
      operation.parameters.find(({ in: place, ...other }) => place === 'query' && other.name === name) ?? {}
    return query[name] !== undefined && (Object.keys(content).some(isJson) || !isEmptyValue(query[name]))
  }
  const isKept = ({ parameters, required }: ExclusiveParameters) => {
    const count = parameters.filter(isSent).length
    return required ? count === 1 : count <= 1
  }
  return groups.every(isKept) ? [] : [{ location: '/query', rule: 'x-exclusive-parameters' }]
}

/** A parameter with `content` is JSON, or any other text. */
function writtenIn({ content = {} }: Parameter, value: unknown): unknown {
  return Object.keys(content).some(isJson) ? value : String(value)
}

async function judgeBody({ api, schemas, roots }: OperationOracle, meant: MeantRequest): Promise<BrokenRule[]> {
  const { operation, call, alteration } = meant
  const { requestBody } = operation
  const location = '/body'
  if (!hasMeantBody(meant)) return requestBody?.required ? [{ location, rule: 'required' }] : []
  const mediaType = meantMediaType(meant)
  const content = requestBody?.content ?? {}
  const documented = mediaType === null ? undefined : findDocumentedType(Object.keys(content), mediaType)
  if (documented === undefined) return [{ location, rule: 'content' }]
  const { text } = alteration
  if (typeof text === 'string') return isMalformed(documented, text) ? [{ location, rule: 'malformed' }] : []
  const root = roots.find(use => use.direction === 'request' && bodyMediaType(use) === documented)
  if (!root) return []
  if (!isForm(documented)) return below(location, await schemas.judge('request', root.schema.pointer, call.body))
  const { fields, json, scalars } = formFields(documented, call.body, content[documented] ?? {})
  const typed = typeTexts(api, [root.schema], fields, json)
  const judge = (sent: unknown) => schemas.judge('form', root.schema.pointer, { ...Object(sent), ...scalars })
  return below(location, await judgeTexts(judge, typed, json))
}

/** Whether a text is not what its media type says. Anything at all is a form of pairs, and no multipart form is so short. */
function isMalformed(mediaType: string, text: string): boolean {
  if (!isJson(mediaType)) return isMultipart(mediaType)
  try {
    JSON.parse(text)
    return false
  } catch {
    return true
  }
}

function below(location: string, broken: readonly BrokenRule[]): BrokenRule[] {
  return broken.map(rule => ({ ...rule, location: location + rule.location }))
}
