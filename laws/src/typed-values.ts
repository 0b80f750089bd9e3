import { type ContractCase, exposeCall, listContractCases } from '@crm-clients/contract'
import type { ApiDescription } from '@crm-clients/openapi'
import {
  joinPointer,
  keepsIntegers,
  replaceAt,
  type Schema,
  splitPointer,
  walkDocument,
  writeExactJson,
} from '@crm-clients/openapi/document'
import { sampleResponse } from '@crm-clients/openapi/sampling'
import {
  exposeIntegers,
  findExactIntegers,
  isBinary,
  listPossibleSchemas,
  UNKNOWN_PROPERTY,
} from '@crm-clients/openapi/schema'
import { isMediaRange } from '@crm-clients/openapi/serialization'
import { accepts } from '@crm-clients/openapi/validation'

/** A value that a type has to allow or to refuse: the arguments of a call, or the body of an answer. */
export interface TypedValue {
  /** The case that it is of. */
  readonly name: string
  /** The type, with the generated modules as `types` and `schema`. */
  readonly type: string
  readonly value: unknown
  readonly expects: 'compiles' | 'does not compile'
}

/** Why a value is refused. */
type Reason = Extract<ContractCase, { kind: 'refused' }>['reason']

/** The calls and answers of the contract cases of a document, as far as TypeScript can judge them. */
export function listTypedValues(api: ApiDescription): TypedValue[] {
  return [
    ...listContractCases(api).flatMap(contractCase => [
      ...typedCall(api, contractCase),
      ...typedAnswer(api, contractCase),
    ]),
    ...answersInRanges(api),
  ]
}

function typedCall(api: ApiDescription, contractCase: ContractCase): TypedValue[] {
  const { kind, name } = contractCase
  if (kind !== 'accepted' && kind !== 'refused') return []
  const { operationId, call } = contractCase
  const operation = api.operation(operationId)
  if (namesConstructor(api, [operation?.parameters, operation?.requestBody])) return []
  if (kind === 'refused') {
    const isOneOfSeveral = Object.keys(operation?.requestBody?.content ?? {}).length > 1
    const isTold = contractCase.alteration === undefined && !isOneOfSeveral
    if (!isTold || !isKnownToTypes(api, contractCase.reason, call)) return []
  }
  const type = `types.${operationId.charAt(0).toUpperCase()}${operationId.slice(1)}Arguments`
  const value = operation ? exposeCall(api, operation, call) : call
  return [{ name, type, value, expects: kind === 'accepted' ? 'compiles' : 'does not compile' }]
}

function typedAnswer(api: ApiDescription, contractCase: ContractCase): TypedValue[] {
  if (contractCase.kind !== 'value' || contractCase.purpose !== 'response') return []
  const { name, schema, reason, location, pointer, entry } = contractCase
  const type = typeOfAnswer(api, pointer, entry)
  const value = asReceived(api, schema, contractCase.value)
  if (type === undefined || namesConstructor(api, schema) || !['', '/body'].includes(location)) return []
  if (!reason) return [{ name, type, value, expects: 'compiles' }]
  const whole = replaceAt({}, splitPointer(location), value)
  return isKnownToTypes(api, reason, whole) ? [{ name, type, value, expects: 'does not compile' }] : []
}

/** A value as a client gives it, with bigints or texts for the integers that `x-int64` is about. */
function asReceived({ document }: ApiDescription, schema: Schema, value: unknown): unknown {
  return keepsIntegers(document) ? exposeIntegers(findExactIntegers(document, [schema]), value) : value
}

/** The type of the body of an answer, or of a component; undefined where there is none, such as of an answer to HEAD. */
function typeOfAnswer(api: ApiDescription, pointer: string, entry: ContractCase['entry']): string | undefined {
  const { operationId = '', status, mediaType, component } = entry
  if (component !== undefined) {
    const isSchema = pointer === joinPointer('#', 'components', 'schemas', component)
    return isSchema ? bodyType('components', 'schemas', component) : undefined
  }
  if (status === undefined || mediaType === undefined || api.operation(operationId)?.method === 'HEAD') return undefined
  return bodyType('operations', operationId, 'responses', status, 'content', mediaType)
}

function bodyType(root: 'components' | 'operations', ...keys: readonly string[]): string {
  return `schema.${root}${keys.map(key => `[${/^\d+$/.test(key) ? key : JSON.stringify(key)}]`).join('')}`
}

/** No case is of an answer in a range of media types: one body each, unless it is a file. */
function answersInRanges(api: ApiDescription): TypedValue[] {
  const answered = api.operations.filter(({ method }) => method !== 'HEAD')
  return answered.flatMap(({ operationId, responses }) =>
    Object.entries(responses).flatMap(([status, { content = {} }]) =>
      Object.entries(content).flatMap(([mediaType, { schema }]): TypedValue[] => {
        if (!isMediaRange(mediaType) || schema === undefined || namesConstructor(api, schema)) return []
        if (listPossibleSchemas(api.document, schema).some(isBinary)) return []
        const value = sampleResponse(api, schema)
        if (!accepts(api, 'response', schema, value)) return []
        const type = bodyType('operations', operationId, 'responses', status, 'content', mediaType)
        const received = asReceived(api, schema, value)
        return [
          { name: `${operationId} answers ${status} as ${mediaType}`, type, value: received, expects: 'compiles' },
        ]
      }),
    ),
  )
}

/** Whether a property is named as one that every object has, with a type of its own: TypeScript takes that for the property. */
function namesConstructor({ document }: ApiDescription, described: unknown): boolean {
  const text = writeExactJson(described ?? null)
  const all = text.includes('$ref') ? text + writeExactJson(document.components ?? {}) : text
  return all.includes('"constructor"')
}

/** What is missing, or of another type where one is named. In one of several branches, another one may allow it. */
function isKnownToTypes(api: ApiDescription, reason: Reason, whole: unknown): boolean {
  const { code = '', isAlternative, location, keywordPointer = '' } = reason
  // All properties without a name have one type, which allows what is allowed of any of them.
  if (isAlternative || location.includes(`/${UNKNOWN_PROPERTY}`)) return false
  if (code === 'additionalProperties') return isClosed(api, keywordPointer)
  if (INDEXED.test(keywordPointer) || CONDITIONAL.test(keywordPointer)) return false
  if (!isNamed(api, location)) return false
  if (code === 'required' || code === 'x-exclusive-parameters') return true
  if (code !== 'type') return false
  const value = splitPointer(location).reduce<unknown>((outer, step) => Object(outer)[step], whole)
  // Types know of no integers, and not which texts are those of integers.
  const isUntold =
    ['number', 'bigint'].includes(typeof value) || (typeof value === 'string' && keepsIntegers(api.document))
  return value !== undefined && !isUntold
}

/** Whether each property on the way to a place has a name in some schema: what is said of the others, a reference may hide. */
function isNamed({ document }: ApiDescription, location: string): boolean {
  const names = namesIn.get(document) ?? listNames(document)
  namesIn.set(document, names)
  return splitPointer(location).every(step => /^\d+$/.test(step) || names.has(step))
}

const namesIn = new WeakMap<object, ReadonlySet<string>>()

function listNames(document: object): ReadonlySet<string> {
  const names = new Set(['path', 'query', 'header', 'headers', 'cookie', 'cookies', 'body'])
  for (const { kind, node } of walkDocument(document)) {
    if (kind === 'schema') for (const name of Object.keys(Object(node.properties))) names.add(name)
    if (kind === 'parameter') names.add(String(node.name))
  }
  return names
}

/** What is said of properties without a name of their own. TypeScript has one type for all of them, and for those that have one. */
const INDEXED = /\/(patternProperties|additionalProperties|unevaluatedProperties)\//

/** What is demanded of some values only, types do not say. */
const CONDITIONAL = /\/(then|else|dependentSchemas)\//

/** Whether an object has those properties alone that it names. */
function isClosed({ document }: ApiDescription, pointer: string): boolean {
  const schema = splitPointer(pointer)
    .slice(0, -1)
    .reduce<unknown>((whole, step) => Object(whole)[step], document)
  return !('patternProperties' in Object(schema))
}
