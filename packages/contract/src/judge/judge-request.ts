import type { ApiDescription } from '@crm-clients/openapi'
import { isRecord, joinPointer } from '@crm-clients/openapi/document'
import type { IncomingRequest } from '@crm-clients/openapi/http'
import type { CallArguments, Operation } from '@crm-clients/openapi/operation'
import { readRequest } from '@crm-clients/openapi/request'
import { listPropertyNames, namesType } from '@crm-clients/openapi/schema'
import { isForm, isJson, matchMediaType, type RequestContent, readContent } from '@crm-clients/openapi/serialization'
import { listSchemaRoots, type SchemaRoot } from '../cases/schema-roots.ts'
import { FILE_MARK } from '../oracle/judged-document.ts'
import type { SchemaJudge } from '../oracle/schema-judge.ts'
import type { Finding } from './finding.ts'
import { judgeCredentials } from './judge-credentials.ts'

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
    roots: new Map([...operations].map(operation => [operation, listSchemaRoots(operation)])),
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
  const contentType = request.headers.get('content-type') ?? ''
  const content = await readContent(request.bytes, contentType)
  const path = request.url.pathname.slice(court.basePath.length)
  const values = readRequest(court.api, operation, request, path, content)
  return [
    ...judgeCredentials(operation, request),
    ...(await judgeParameters(court, operation, values)),
    ...judgeQuery(court, operation, request),
    ...(await judgeBody(court, operation, content, contentType, values.body)),
  ]
}

async function judgeParameters(
  { schemas, roots }: Court,
  operation: Operation,
  values: CallArguments,
): Promise<Finding[]> {
  const findings = (roots.get(operation) ?? []).filter(hasParameter).map(async ({ parameter, schema, location }) => {
    const value = values[parameter.in as 'path']?.[parameter.name]
    if (value === undefined) return parameter.required ? [{ location, rule: 'required' }] : []
    return below(location, await schemas.judge('request', schema.pointer, value))
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

async function judgeBody(
  { schemas, roots }: Court,
  operation: Operation,
  content: RequestContent,
  contentType: string,
  body: unknown,
): Promise<Finding[]> {
  const { requestBody } = operation
  const location = '/body'
  if (content.kind === 'none') return requestBody?.required ? [{ location, rule: 'required' }] : []
  const documented = matchMediaType(Object.keys(requestBody?.content ?? {}), contentType)
  if (documented === undefined) return [{ location, rule: 'content' }]
  if (content.kind === 'malformed') return [{ location, rule: 'malformed' }]
  const isBody = (root: SchemaRoot) => root.direction === 'request' && root.mediaType === documented
  const root = roots.get(operation)?.find(isBody)
  if (!root) return []
  if (content.kind === 'form' && isForm(documented)) {
    return below(location, await schemas.judge('form', root.schema.pointer, markFiles(body)))
  }
  if (content.kind !== 'json' || !isJson(documented)) return []
  return below(location, await schemas.judge('request', root.schema.pointer, content.value))
}

/** A form in which files are what the second judge knows as files. */
function markFiles(value: unknown): unknown {
  if (value instanceof Blob) return { [FILE_MARK]: value.size }
  if (Array.isArray(value)) return value.map(markFiles)
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, markFiles(item)]))
}

function below(location: string, findings: readonly Finding[]): Finding[] {
  return findings.map(finding => ({ ...finding, location: location + finding.location }))
}

function hasParameter(root: SchemaRoot): root is SchemaRoot & Required<Pick<SchemaRoot, 'parameter'>> {
  return root.parameter !== undefined
}
