import type { ApiDescription } from '@crm-clients/openapi'
import { type OpenApiDocument, type Parameter, resolveReference, type Schema } from '@crm-clients/openapi/document'
import type { Operation } from '@crm-clients/openapi/operation'

/** A call that a vendor documents, ready to be made. */
export interface ExampleCall {
  readonly operationId: string
  readonly method: string
  /** The path and the query, with the example values filled in. */
  readonly path: string
  /** What the client's method takes. */
  readonly args: Readonly<
    Partial<Record<'path' | 'query' | 'header' | 'cookie', Readonly<Record<string, unknown>>>>
  > & {
    readonly body?: unknown
  }
}

/** The first documented call of a spec. */
export function findExampleCall(api: ApiDescription): ExampleCall | undefined {
  const [operation] = api.operations
  return operation && exampleCall(api, operation)
}

/** A call of an operation: example values for the parameters that it needs, and its shortest example as body. */
export function exampleCall({ document }: ApiDescription, operation: Operation): ExampleCall {
  const { operationId, method, path, parameters } = operation
  const values = (place: string) => {
    const needed = parameters.filter(parameter => parameter.in === place && parameter.required === true)
    return Object.fromEntries(needed.map(parameter => [parameter.name, exampleValue(document, parameter)]))
  }
  const places = (['path', 'query', 'header', 'cookie'] as const).map(place => [place, values(place)] as const)
  const [pathValues, query] = [values('path'), values('query')]
  const body = shortestExample(document, operation)
  const filled = path.replace(/\{([^{}]+)\}/g, (_, name: string) => encodeURIComponent(String(pathValues[name])))
  const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)])).toString()
  return {
    operationId,
    method,
    path: search === '' ? filled : `${filled}?${search}`,
    args: {
      ...Object.fromEntries(places.filter(([, needed]) => Object.keys(needed).length > 0)),
      ...(body !== undefined && { body }),
    },
  }
}

function shortestExample(document: OpenApiDocument, { requestBody }: Operation): unknown {
  const content = requestBody?.content ?? {}
  const { example, examples = {} } = content['application/json'] ?? Object.values(content)[0] ?? {}
  const named = Object.values(examples).map(reference => resolveReference(document, reference).value)
  const length = (value: unknown) => JSON.stringify(value).length
  const values = [example, ...named].filter(value => value !== undefined)
  return values.sort((a, b) => length(a) - length(b))[0]
}

function exampleValue(document: OpenApiDocument, { schema, example, examples }: Parameter): unknown {
  if (example !== undefined) return example
  const [named] = Object.values(examples ?? {})
  if (named) return resolveReference(document, named).value
  const resolved = typeof schema === 'object' ? resolveReference<Schema>(document, schema) : {}
  const described = typeof resolved === 'object' ? (resolved as Record<string, unknown>) : {}
  const [first] = [described.examples, described.enum].flatMap(values =>
    Array.isArray(values) ? values.slice(0, 1) : [],
  )
  return first ?? described.const ?? described.default ?? sampleByType(described.type)
}

function sampleByType(type: unknown): unknown {
  const [first] = [type].flat()
  if (first === 'integer' || first === 'number') return 1
  if (first === 'boolean') return true
  return first === 'array' ? ['example'] : 'example'
}
