import { listOperations, type OpenApiDocument, type Parameter, resolveReference } from '@crm-clients/testing/document'

/** A call that a vendor documents, ready to be made. */
export interface ExampleCall {
  readonly operationId: string
  readonly method: string
  /** The path with the example values filled in. */
  readonly path: string
  /** What the client's method takes. */
  readonly args: { readonly path: Readonly<Record<string, unknown>>; readonly body?: unknown }
}

/** The first documented call of a spec: example values for its parameters and its shortest example as body. */
export function findExampleCall(document: OpenApiDocument): ExampleCall | undefined {
  const [operation] = listOperations(document)
  if (!operation) return undefined
  const { operationId, method, path, parameters, requestBody } = operation
  const pathParameters = parameters.filter(parameter => parameter.in === 'path')
  const values = Object.fromEntries(pathParameters.map(parameter => [parameter.name, exampleValue(parameter)]))
  const bodies = Object.values(requestBody?.content?.['application/json']?.examples ?? {}).map(
    example => resolveReference(document, example).value,
  )
  const [body] = bodies.sort((a, b) => JSON.stringify(a).length - JSON.stringify(b).length)
  return {
    operationId,
    method,
    path: path.replace(/\{([^{}]+)\}/g, (_, name: string) => encodeURIComponent(String(values[name]))),
    args: { path: values, ...(body !== undefined && { body }) },
  }
}

function exampleValue({ schema, example }: Parameter): unknown {
  const { examples, type } = (typeof schema === 'object' ? schema : {}) as { examples?: unknown[]; type?: string }
  return example ?? examples?.[0] ?? (type === 'integer' || type === 'number' ? 1 : 'example')
}
