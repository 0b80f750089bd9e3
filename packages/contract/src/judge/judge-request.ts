import type { ApiDescription } from '@crm-clients/openapi'
import { joinPointer } from '@crm-clients/openapi/document'
import type { IncomingRequest } from '@crm-clients/openapi/http'
import type { Operation } from '@crm-clients/openapi/operation'
import { matchPath } from '@crm-clients/openapi/request'
import { listPropertyNames, namesType } from '@crm-clients/openapi/schema'
import {
  isForm,
  isJson,
  matchMediaType,
  readContent,
  readCookies,
  readFormValue,
  readMediaType,
  readParameter,
} from '@crm-clients/openapi/serialization'
import { listSchemaRoots, type SchemaRoot } from '../cases/schema-roots.ts'
import type { SchemaJudge } from '../oracle/schema-judge.ts'
import type { Finding } from './finding.ts'
import { judgeCredentials } from './judge-credentials.ts'
import { readTexts } from './read-texts.ts'

/** What the independent judge needs to judge the requests of a document. */
export interface Court {
  readonly api: ApiDescription
  readonly schemas: SchemaJudge
  /** The schemas that each operation uses. */
  readonly roots: ReadonlyMap<Operation, readonly SchemaRoot[]>
  /** The path of the base URL, without the slash at its end. */
  readonly basePath: string
}

/** Creates the court of a document: the independent judge, and what it has to know. */
export function createCourt(api: ApiDescription, operations: Iterable<Operation>): Court {
  return {
    api,
    schemas: lazySchemaJudge(api),
    roots: new Map([...operations].map(operation => [operation, listSchemaRoots(api, operation)])),
    basePath: api.basePaths[0],
  }
}

/** Hyperjump's validator takes a while to load, which those who only want a mock need not wait for. */
function lazySchemaJudge(api: ApiDescription): SchemaJudge {
  let loading: Promise<SchemaJudge> | undefined
  return {
    async judge(purpose, pointer, value) {
      loading ??= import('../oracle/schema-judge.ts').then(({ createSchemaJudge }) => createSchemaJudge(api))
      const { judge } = await loading
      return await judge(purpose, pointer, value)
    },
  }
}

/** Everything in a request that its operation does not allow, found without the mock. */
export async function judgeRequest(court: Court, operation: Operation, request: IncomingRequest): Promise<Finding[]> {
  if (request.method !== operation.method) return [{ location: '', rule: 'method' }]
  const findings = [
    ...judgeCredentials(operation, request),
    ...(await judgeParameters(court, operation, request)),
    ...judgeQuery(court, operation, request),
    ...(await judgeBody(court, operation, request)),
  ]
  return findings
}

async function judgeParameters(court: Court, operation: Operation, request: IncomingRequest): Promise<Finding[]> {
  const { api, schemas, basePath } = court
  const source = {
    path: matchPath(operation.path, request.url.pathname.slice(basePath.length)) ?? {},
    query: request.url.searchParams,
    headers: request.headers,
    cookies: readCookies(request.headers),
  }
  const roots = (court.roots.get(operation) ?? []).filter(hasParameter)
  const findings = roots.map(async ({ parameter, schema, location }) => {
    const value = readParameter(api, parameter, source)
    if (value === undefined) return parameter.required ? [{ location, rule: 'required' }] : []
    const read = parameter.content ? value : readTexts(api, [schema], value)
    return below(location, await schemas.judge('request', schema.pointer, read))
  })
  return (await Promise.all(findings)).flat()
}

function judgeQuery({ api }: Court, { parameters, security }: Operation, { url }: IncomingRequest): Finding[] {
  const credentials = security.flat().map(({ scheme }) => scheme.name)
  const isKnown = (key: string) =>
    credentials.includes(key) ||
    parameters.some(({ in: place, name, style, schema }) => {
      if (place !== 'query') return false
      const properties = namesType(api.document, schema, 'object') ? listPropertyNames(api.document, schema) : []
      return key === name || properties.includes(key) || (style === 'deepObject' && key.startsWith(`${name}[`))
    })
  const unknown = [...url.searchParams.keys()].filter(key => !isKnown(key))
  return unknown.map(name => ({ location: joinPointer('', 'query', name), rule: 'unknown' }))
}

async function judgeBody(court: Court, operation: Operation, { headers, bytes }: IncomingRequest): Promise<Finding[]> {
  const { requestBody } = operation
  const location = '/body'
  const contentType = headers.get('content-type') ?? ''
  const content = await readContent(bytes, contentType)
  if (content.kind === 'none') return requestBody?.required ? [{ location, rule: 'required' }] : []
  const documented = matchMediaType(Object.keys(requestBody?.content ?? {}), readMediaType(contentType))
  if (documented === undefined) return [{ location, rule: 'content' }]
  if (content.kind === 'malformed') return [{ location, rule: 'malformed' }]
  const { api, schemas, roots } = court
  const isBody = (root: SchemaRoot) => root.direction === 'request' && root.mediaType === documented
  const root = roots.get(operation)?.find(isBody)
  if (!root) return []
  if (content.kind === 'form' && isForm(documented)) {
    const { value, json } = readFormValue(api, requestBody?.content?.[documented] ?? {}, content.fields)
    const read = readTexts(api, [root.schema], value, json)
    return below(location, await schemas.judge('form', root.schema.pointer, read))
  }
  if (content.kind !== 'json' || !isJson(documented)) return []
  return below(location, await schemas.judge('request', root.schema.pointer, content.value))
}

function below(location: string, findings: readonly Finding[]): Finding[] {
  return findings.map(finding => ({ ...finding, location: location + finding.location }))
}

function hasParameter(root: SchemaRoot): root is SchemaRoot & Required<Pick<SchemaRoot, 'parameter'>> {
  return root.parameter !== undefined
}
