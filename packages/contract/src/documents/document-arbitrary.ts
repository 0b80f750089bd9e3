import type { JsonRecord, OpenApiDocument } from '@crm-clients/openapi/document'
import { type Arbitrary, array, constant, constantFrom, integer, oneof, tuple } from 'fast-check'
import { bodyArbitrary } from './body-arbitrary.ts'
import { componentSchemasFor } from './components.ts'
import { downgrade } from './downgrade.ts'
import { parametersArbitrary } from './parameter-arbitrary.ts'
import { responsesArbitrary } from './response-arbitrary.ts'
import { securityArbitrary, securitySchemesFor } from './security-arbitrary.ts'

/**
 * Whole OpenAPI documents, small ones, with everything that the standard lets them say: parameters in every location, style
 * and shape, bodies and answers of many media types, all keywords of JSON Schema, every kind of credentials; a fifth of them
 * in OpenAPI 3.0. They shrink to the smallest that still shows what was found.
 *
 * @example
 * fc.assert(fc.asyncProperty(documentArbitrary(), async document => isMockable(await loadApi(document))))
 */
export function documentArbitrary(): Arbitrary<OpenApiDocument> {
  return tuple(
    array(operationArbitrary, { minLength: 1, maxLength: 3 }),
    securityArbitrary,
    integer({ min: 0, max: 4 }),
  ).map(([operations, security, version]) => {
    const paths = Object.fromEntries(operations.map((operation, index) => pathOf(operation, index)))
    const used = [security, ...operations.map(operation => operation.security)].flatMap(listed => listed ?? [])
    const document = {
      openapi: '3.1.1',
      info: { title: 'Acme', version: '1' },
      servers: [{ url: 'https://acme.test/v1' }],
      ...(security && { security }),
      paths,
      components: { schemas: componentSchemasFor(paths), securitySchemes: securitySchemesFor(used) },
    } as unknown as OpenApiDocument
    return version === 0 ? downgrade(document) : document
  })
}

interface RandomOperation {
  readonly method: string
  readonly parameters: readonly JsonRecord[]
  readonly requestBody: JsonRecord | undefined
  readonly responses: JsonRecord
  readonly security: readonly JsonRecord[] | undefined
}

const operationArbitrary: Arbitrary<RandomOperation> = constantFrom('get', 'post', 'put', 'patch', 'delete').chain(
  method =>
    tuple(
      parametersArbitrary,
      method === 'get' || method === 'delete'
        ? constant(undefined)
        : oneof({ weight: 5, arbitrary: bodyArbitrary }, { weight: 1, arbitrary: constant(undefined) }),
      responsesArbitrary,
      securityArbitrary,
    ).map(([parameters, requestBody, responses, security]) => ({
      method,
      parameters,
      requestBody,
      responses,
      security,
    })),
)

function pathOf(
  { method, parameters, requestBody, responses, security }: RandomOperation,
  index: number,
): [string, JsonRecord] {
  const inPath = parameters.filter(({ in: location }) => location === 'path').map(({ name }) => `/{${name}}`)
  const operation = {
    operationId: `${method}Thing${index}`,
    ...(parameters.length > 0 && { parameters }),
    ...(requestBody && { requestBody }),
    ...(security && { security }),
    responses,
  }
  return [`/things${index}${inPath.join('')}`, { [method]: operation }]
}
