import type { ApiDescription } from '@crm-clients/openapi'
import {
  joinPointer,
  keepsIntegers,
  type MediaType,
  type Schema,
  type SchemaObject,
  writeExactJson,
} from '@crm-clients/openapi/document'
import type { Operation } from '@crm-clients/openapi/operation'
import { isForm } from '@crm-clients/openapi/serialization'
import { createBundle } from './bundled-schemas.ts'
import { inlineSchema } from './inline-schema.ts'

/** What Prism needs to validate the requests of one operation. */
export interface PrismOperation {
  /** A document of this operation alone, without answers, in which a {@link SchemaToken} stands for each schema. */
  readonly document: object
  /** By the numbers of their tokens. */
  readonly schemas: readonly SchemaObject[]
  /** What these refer to, as `#/__bundled__/<name>`. */
  readonly bundled: Readonly<Record<string, Schema>>
  /** JSON pointers of the places below which Prism checks nothing. */
  readonly truncated: readonly string[]
}

/** Stands for a schema. Prism takes it for one, and finds nothing in it to follow. */
export interface SchemaToken {
  readonly 'x-schema': number
}

/** Prepares the operations of an API for Prism, each when it is first asked for. */
export function createPrismOperations(api: ApiDescription): (operation: Operation) => PrismOperation {
  const known = new Map<Operation, PrismOperation>()
  return operation => {
    const prepared = known.get(operation) ?? prepare(api, operation)
    known.set(operation, prepared)
    return prepared
  }
}

/**
 * Prepares an operation for Prism, so that nothing in the document makes it read a file, or take very long. Where Prism
 * resolves references, those that cannot be inlined lead to one copy each. In forms it resolves none: they are truncated.
 */
function prepare(api: ApiDescription, operation: Operation): PrismOperation {
  const { document } = api
  const { operationId, path, method, parameters, requestBody, security, pointers } = operation
  const schemas: SchemaObject[] = []
  const truncated: string[] = []
  const omit = (pointer: string) => void truncated.push(pointer)
  const bundle = createBundle(document, omit)
  // Prism knows no bigint.
  const rounded = <Value>(value: Value): Value => (keepsIntegers(document) ? JSON.parse(writeExactJson(value)) : value)

  function tokenFor(schema: Schema | undefined, pointer: string, inForm = false): { schema?: SchemaToken } {
    if (schema === undefined) return {}
    const place = joinPointer(pointer, 'schema')
    const left = inForm
      ? { replace: () => ({}), report: omit, omit }
      : { replace: bundle.refer, report: () => {}, omit }
    const inlined = inlineSchema(document, schema, place, left)
    const dialect = document.jsonSchemaDialect && { $schema: document.jsonSchemaDialect }
    // Prism takes no boolean for a whole schema.
    const whole = typeof inlined === 'boolean' ? { allOf: [inlined] } : inlined
    schemas.push(rounded({ ...dialect, ...whole }))
    return { schema: { 'x-schema': schemas.length - 1 } }
  }

  function withTokens(content: Readonly<Record<string, MediaType>> = {}, pointer: string) {
    const entries = Object.entries(content).map(([mediaType, { schema, encoding }]) => {
      const token = tokenFor(schema, joinPointer(pointer, 'content', mediaType), isForm(mediaType))
      return [mediaType, { ...token, ...(encoding && { encoding: withoutHeaders(encoding) }) }]
    })
    return Object.fromEntries(entries)
  }

  const prepared = {
    operationId,
    parameters: parameters.map(({ name, in: place, required, style, explode, schema, content }, index) => {
      const pointer = pointers.parameters[index] ?? '#'
      const described = content ? { content: withTokens(content, pointer) } : tokenFor(schema, pointer)
      return { name, in: place, required, style, explode, ...described }
    }),
    ...(requestBody && {
      requestBody: {
        required: requestBody.required,
        content: withTokens(requestBody.content, pointers.requestBody ?? '#'),
      },
    }),
    responses: {},
    security: security.map(alternative => Object.fromEntries(alternative.map(({ key }) => [key, []]))),
  }
  const schemes = security.flat().map(({ key, scheme: { type, scheme, in: place, name } }) => {
    return [key, { type, scheme, in: place, name, flows: {}, openIdConnectUrl: '' }]
  })
  const reduced = {
    openapi: '3.1.0',
    info: { title: '', version: '' },
    jsonSchemaDialect: document.jsonSchemaDialect,
    paths: { [path]: { [method.toLowerCase()]: prepared } },
    components: { securitySchemes: Object.fromEntries(schemes) },
  }
  // Without what is undefined, which Prism takes for a value.
  return {
    document: JSON.parse(JSON.stringify(reduced)),
    schemas,
    bundled: rounded(bundle.schemas),
    truncated: [...new Set(truncated)],
  }
}

function withoutHeaders(encoding: NonNullable<MediaType['encoding']>) {
  const entries = Object.entries(encoding).map(([name, { contentType, style, explode }]) => [
    name,
    { contentType, style, explode },
  ])
  return Object.fromEntries(entries)
}
