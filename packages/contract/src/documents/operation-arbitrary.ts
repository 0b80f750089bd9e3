import type { JsonRecord } from '@crm-clients/openapi/document'
import { type Arbitrary, array, constant, constantFrom, oneof, record } from 'fast-check'
import { bodyArbitrary } from './body-arbitrary.ts'
import { anyParametersArbitrary, plainParametersArbitrary } from './parameter-arbitrary.ts'
import { responsesArbitrary } from './response-arbitrary.ts'
import { securityArbitrary } from './security-arbitrary.ts'
import { callbacksArbitrary } from './webhook-arbitrary.ts'

/** An operation, before it has a place in a document. */
export interface RandomOperation {
  readonly method: string
  readonly parameters: readonly JsonRecord[]
  readonly requestBody: JsonRecord | undefined
  readonly responses: JsonRecord
  readonly security: readonly JsonRecord[] | undefined
  readonly servers: readonly JsonRecord[] | undefined
  /** What is said of its parameters that may exclude each other; undefined where they do not. */
  readonly exclusive: JsonRecord | undefined
  readonly callbacks: JsonRecord | undefined
  /** Where its parts are written: in the operation, the parameters in its path item, or everything among the components. */
  readonly placement: 'operation' | 'path item' | 'components'
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'] as const

/** The operations of a document. Those of one in five need no style, so that its client knows none. */
export const operationsArbitrary: Arbitrary<RandomOperation[]> = oneof(
  { weight: 4, arbitrary: array(operationArbitrary(anyParametersArbitrary), { minLength: 1, maxLength: 3 }) },
  { weight: 1, arbitrary: array(operationArbitrary(plainParametersArbitrary), { minLength: 1, maxLength: 3 }) },
)

/** One operation: any method but TRACE, which no client of `fetch` can send. */
function operationArbitrary(parameters: Arbitrary<JsonRecord[]>): Arbitrary<RandomOperation> {
  return constantFrom(...METHODS).chain(method =>
    record({
      method: constant(method),
      parameters,
      requestBody: ['post', 'put', 'patch'].includes(method)
        ? oneof({ weight: 5, arbitrary: bodyArbitrary }, { weight: 1, arbitrary: constant(undefined) })
        : constant(undefined),
      responses: responsesArbitrary,
      security: securityArbitrary,
      servers: oneof(
        { weight: 9, arbitrary: constant(undefined) },
        { weight: 1, arbitrary: constant([{ url: 'https://files.acme.test/upload' }]) },
      ),
      exclusive: constantFrom(undefined, undefined, {}, { required: true }),
      callbacks: callbacksArbitrary,
      placement: oneof(
        { weight: 6, arbitrary: constant('operation' as const) },
        { weight: 1, arbitrary: constant('path item' as const) },
        { weight: 1, arbitrary: constant('components' as const) },
      ),
    }),
  )
}

/** The path of an operation, and what it is in the document. */
export function pathOf(operation: RandomOperation, index: number): [path: string, item: JsonRecord] {
  const { method, parameters, requestBody, responses, security, servers, exclusive, callbacks, placement } = operation
  const inPath = parameters.filter(({ in: location }) => location === 'path').map(({ name }) => `/{${name}}`)
  const isShared = placement === 'components'
  const listed = isShared ? parameters.map((_, place) => refer('parameters', parameterKey(index, place))) : parameters
  const named = listed.length > 0 && { parameters: listed }
  const described = {
    operationId: `${method}Thing${index}`,
    ...(placement !== 'path item' && named),
    ...(requestBody && { requestBody: isShared ? refer('requestBodies', `Body${index}`) : requestBody }),
    ...(security && { security }),
    ...(servers && { servers }),
    ...(exclusive && excludeParameters(parameters, exclusive)),
    ...(callbacks && { callbacks }),
    responses: isShared ? mapEntries(responses, status => refer('responses', responseKey(index, status))) : responses,
  }
  return [`/things${index}${inPath.join('')}`, { ...(placement === 'path item' && named), [method]: described }]
}

/** The optional parameters of the query exclude each other. Of an object that is spread, nobody could tell whether it was sent. */
function excludeParameters(parameters: readonly JsonRecord[], exclusive: JsonRecord): JsonRecord {
  const optional = parameters.filter(
    ({ in: location, required, schema }) => location === 'query' && !required && Object(schema).type !== 'object',
  )
  if (optional.length < 2) return {}
  return { 'x-exclusive-parameters': [{ ...exclusive, parameters: optional.map(({ name }) => name) }] }
}

/** What an operation has among the components of its document. */
export function componentsOf(operation: RandomOperation, index: number): Readonly<Record<string, JsonRecord>> {
  const { parameters, requestBody, responses, placement } = operation
  if (placement !== 'components') return {}
  return {
    parameters: Object.fromEntries(parameters.map((parameter, place) => [parameterKey(index, place), parameter])),
    requestBodies: requestBody ? { [`Body${index}`]: requestBody } : {},
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, response]) => [responseKey(index, status), response]),
    ),
  }
}

function parameterKey(index: number, place: number): string {
  return `Parameter${index}No${place}`
}

function responseKey(index: number, status: string): string {
  return `Answer${index}Of${status}`
}

function refer(kind: string, name: string): JsonRecord {
  return { $ref: `#/components/${kind}/${name}` }
}

function mapEntries(object: JsonRecord, map: (name: string) => unknown): JsonRecord {
  return Object.fromEntries(Object.keys(object).map(name => [name, map(name)]))
}
