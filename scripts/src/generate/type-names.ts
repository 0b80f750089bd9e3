import type { OpenApiDocument } from '@crm-clients/openapi/document'
import { freeName } from '@crm-clients/openapi/document'
import type { Operation } from '@crm-clients/openapi/operation'
import { pascalCase } from './pascal-case.ts'

/** What the index of every vendor's package exports by itself; a type of that name would be hidden behind it. */
const EXPORTED: readonly string[] = [
  ...[
    'ApiError',
    'ArgumentError',
    'ClientError',
    'ConfigError',
    'ConnectionError',
    'PageError',
    'ParseError',
    'TimeoutError',
    'UploadError',
    'WebhookError',
  ],
  ...['CallOptions', 'Failure', 'FetchResponse', 'ListWalks', 'Middleware', 'OperationArguments', 'OperationData'],
  ...['OperationFailure', 'OperationSuccess'],
  ...['OperationPromise', 'OperationResult', 'PathClient', 'Success', 'VendorOptions', 'WalkOptions'],
  ...['Download', 'FileOptions', 'FileSource', 'WithFile', 'WithFiles'],
  ...['ReceivedWebhook', 'VerifyWebhookOptions', 'WebhookHeaders', 'WebhookVerifier'],
  ...['components', 'operations', 'paths', 'webhooks'],
]

/** What the generated types use without naming where it comes from. */
const USED: readonly string[] = ['Blob', 'OperationItem', 'Record']

/** The names of the generated types. */
export interface TypeNames {
  /** The type of each named schema. */
  readonly schemas: ReadonlyMap<string, string>
  /** The types of each operation, by its operationId. */
  readonly operations: ReadonlyMap<string, OperationTypeNames>
  /** The interface of all methods. */
  readonly methods: string
  /** The type of all events that the vendor sends. */
  readonly events: string
  /** All of them, and those that no type of the vendor may have. */
  readonly taken: ReadonlySet<string>
}

/** The names of what the types of an operation are. */
export interface OperationTypeNames {
  /** What its document says: parameters, body, responses. */
  readonly operation: string
  /** What its method takes. */
  readonly arguments: string
}

/**
 * Names the types of a vendor's package, no two of them alike. A schema keeps its name where that can be one of a type; it gets
 * `Schema` behind it where the package exports another thing of that name (`ApiErrorSchema`), PascalCase where it is no name
 * (`full-repository` is `FullRepository`), and a number where two would be called the same. Operations yield to schemas: theirs
 * get a number, `Search2Arguments`.
 */
export function nameTypes(
  schemas: readonly string[],
  operationIds: readonly string[],
  factoryName = 'createClient',
): TypeNames {
  const vendor = factoryName.replace(/^create|Client$/g, '')
  const [methods, events] = [`${vendor}Methods`, `${vendor}Event`]
  const reserved = new Set([...EXPORTED, ...USED, `${vendor}Client`, `${vendor}Options`, methods, events])
  const taken = new Set(reserved)
  const own = new Set(schemas.filter(name => isTypeName(name) && !reserved.has(name)))
  for (const name of own) taken.add(name)
  const named = new Map<string, string>()
  for (const schema of schemas) {
    const wanted = isTypeName(schema) ? schema : pascalCase(schema)
    const name = own.has(schema) ? schema : freeName(reserved.has(wanted) ? `${wanted}Schema` : wanted, taken)
    taken.add(name)
    named.set(schema, name)
  }
  return { schemas: named, operations: nameOperations(operationIds, taken), methods, events, taken }
}

/** {@link nameTypes} for a document that was typed, and the operations that can be called by name. */
export function nameTypesOf(typed: OpenApiDocument, operations: readonly Operation[], factoryName?: string): TypeNames {
  const called = operations.flatMap(({ source }) => source.operationId ?? [])
  return nameTypes(Object.keys(typed.components?.schemas ?? {}), called, factoryName)
}

function nameOperations(operationIds: readonly string[], taken: Set<string>): ReadonlyMap<string, OperationTypeNames> {
  const named = new Map<string, OperationTypeNames>()
  for (const operationId of operationIds) {
    const wanted = pascalCase(operationId)
    for (let number = 1; !named.has(operationId); number += 1) {
      const base = number === 1 ? wanted : `${wanted}${number}`
      const names = { operation: `${base}Operation`, arguments: `${base}Arguments` }
      if (Object.values(names).some(name => taken.has(name))) continue
      for (const name of Object.values(names)) taken.add(name)
      named.set(operationId, names)
    }
  }
  return named
}

/** What no type can be called: the reserved words, and the names of TypeScript's own types. */
const RESERVED_WORDS: ReadonlySet<string> = new Set(
  (
    'break case catch class const continue debugger default delete do else enum export extends false finally for ' +
    'function if import in instanceof new null return super switch this throw true try typeof var void while with ' +
    'implements interface let package private protected public static yield await ' +
    'any bigint boolean never number object string symbol undefined unknown'
  ).split(' '),
)

function isTypeName(name: string): boolean {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name) && !RESERVED_WORDS.has(name)
}
