import {
  isRecord,
  type JsonRecord,
  joinPointer,
  keepsIntegers,
  mapData,
  mapDocument,
  mapValues,
  type OpenApiDocument,
  splitPointer,
  walkDocument,
  writeExactJson,
} from '@crm-clients/openapi/document'
import { BaseResolver, type NormalizedProblem, type Plugin } from './redocly.ts'

/**
 * What the linter is given to resolve references with: nothing. A document is one when it is linted, and the linter would open
 * every file and every address that an example, an extension or an `externalValue` names.
 */
export class ClosedResolver extends BaseResolver {
  override async resolveDocument(_base: string | null, reference: string): Promise<never> {
    throw new Error(`${reference} is not part of the document.`)
  }
}

/**
 * A document as the linter reads it right. It knows no bigints, and takes every `$ref` in data for a reference; one that leads
 * to itself would make it fail. So local ones are made to lead elsewhere, where {@link ClosedResolver} ends them.
 */
export function prepareForLinter(document: object): object {
  const hidden = mapData(
    mapDocument(document, ({ node }) => encodePercents(node)),
    object =>
      typeof object.$ref === 'string' && object.$ref.startsWith('#')
        ? { ...object, $ref: `data${object.$ref}` }
        : object,
  )
  return keepsIntegers(hidden as OpenApiDocument) ? JSON.parse(writeExactJson(hidden)) : hidden
}

/** The linter fails at a reference that is no URI, such as `#/components/schemas/100%`. */
function encodePercents(node: JsonRecord): JsonRecord {
  const { $ref, mapping } = node
  if (typeof $ref === 'string' && !isDecodable($ref)) return { ...node, $ref: $ref.replaceAll('%', '%25') }
  if (!isRecord(mapping) || Object.values(mapping).every(isDecodable)) return node
  return { ...node, mapping: mapValues(mapping, target => String(target).replaceAll('%', '%25')) }
}

function isDecodable(reference: unknown): boolean {
  try {
    return typeof reference !== 'string' || decodeURIComponent(reference) !== undefined
  } catch {
    return false
  }
}

/** The problems of which none complains about a `$ref` or an `$id` that is data. */
export function withoutDataReferences(
  document: object,
  all: readonly NormalizedProblem[],
): readonly NormalizedProblem[] {
  const problems = all.filter(({ message }) => !NAMED_TWICE.test(message))
  if (!problems.some(isUnresolved)) return problems
  const places = new Set(
    [...walkDocument(document)].flatMap(({ kind, node, pointer }) =>
      kind === 'discriminator'
        ? Object.keys(Object(node.mapping)).map(key => joinPointer(pointer, 'mapping', key))
        : [pointer],
    ),
  )
  return problems.filter(
    problem =>
      !isUnresolved(problem) || places.has(joinPointer('#', ...splitPointer(problem.location[0]?.pointer ?? '#'))),
  )
}

/** The linter takes the `$id` in two examples for that of two schemas. Those of schemas have a rule of their own. */
const NAMED_TWICE = /^Example validation errored: reference ".*" resolves to more than one schema/

function isUnresolved({ ruleId }: NormalizedProblem): boolean {
  return ruleId === 'no-unresolved-refs'
}

/** The types of objects that the linter knows, by name. */
type LinterTypes = Parameters<NonNullable<NonNullable<Plugin['typeExtension']>['oas3']>>[0]

/**
 * The linter asks for the type of a name as for a property of its own objects: a component called `constructor` would be of a type
 * that is JavaScript's. So maps of names say of these names what they say of all.
 */
export function knowInheritedNames(types: LinterTypes): LinterTypes {
  const extended = Object.entries(types).map(([name, type]) => {
    const { additionalProperties: all, properties } = type
    // Where a document has no such name, the linter shows JavaScript's function of that name.
    const own = (value: unknown, key: string) => {
      if (typeof value === 'function') return undefined
      return typeof all === 'function' ? all(value, key) : all
    }
    const inherited = INHERITED.map(key => [key, own] as const)
    return [name, { ...type, properties: { ...Object.fromEntries(inherited), ...properties } }] as const
  })
  return Object.fromEntries(extended)
}

const INHERITED = Object.getOwnPropertyNames(Object.prototype).filter(name => name !== '__proto__')
