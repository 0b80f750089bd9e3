import type { ApiDescription } from '../api-description.ts'
import type { Parameter } from '../document/openapi-document.ts'
import { listPropertyNames, listRequired } from '../schema/properties.ts'
import { listPossibleSchemas } from '../schema/resolve.ts'
import { fitsPattern } from '../schema/schemas-below.ts'
import type { Pair } from './pair.ts'
import { isNestedName } from './styles/deep-object.ts'
import { listKinds } from './wanted-kinds.ts'

/** What belongs to each of several parameters that are written as pairs, and what belongs to none. */
export interface DealtPairs<Sent extends Pair> {
  readonly pairsOf: (parameter: Parameter) => readonly Sent[]
  readonly unknown: readonly Sent[]
}

/**
 * Deals the pairs of a query out to its parameters. An exploded object is spread over names of its own; where it may have any,
 * it gets what nobody else has a claim to.
 */
export function dealPairs<Sent extends Pair>(
  api: ApiDescription,
  parameters: readonly Parameter[],
  pairs: readonly Sent[],
): DealtPairs<Sent> {
  const claims = parameters.map(parameter => claimOf(api, parameter))
  const dealt = new Map<Parameter, Sent[]>()
  const unknown: Sent[] = []
  for (const pair of pairs) {
    const owner =
      claims.find(({ isOwn }) => isOwn(pair.name)) ??
      claims.find(({ isProperty }) => isProperty(pair.name)) ??
      claims.find(({ isOpen }) => isOpen)
    if (owner) dealt.set(owner.parameter, [...(dealt.get(owner.parameter) ?? []), pair])
    else unknown.push(pair)
  }
  return { pairsOf: parameter => dealt.get(parameter) ?? [], unknown }
}

/** Whether an exploded object among the parameters of a query takes any name, so that no parameter is unknown. */
export function takesAnyName(api: ApiDescription, parameters: readonly Parameter[]): boolean {
  return parameters.some(parameter => parameter.in === 'query' && claimOf(api, parameter).isOpen)
}

interface Claim {
  readonly parameter: Parameter
  readonly isOwn: (name: string) => boolean
  readonly isProperty: (name: string) => boolean
  /** Whether the parameter can have any name. */
  readonly isOpen: boolean
}

const NONE = () => false

function claimOf(api: ApiDescription, parameter: Parameter): Claim {
  const { name, style = 'form', explode = style === 'form', schema, content } = parameter
  const closed = { parameter, isProperty: NONE, isOpen: false }
  if (style === 'deepObject' && !content) return { ...closed, isOwn: key => key === name || isNestedName(name, key) }
  const kinds = listKinds(api, schema)
  if (content || !explode || !kinds.includes('object')) return { ...closed, isOwn: key => key === name }
  const properties = new Set(listPropertyNames(api.document, schema))
  const required = new Set(listRequired(listPossibleSchemas(api.document, schema).map(part => ({ schema: part }))))
  const patterns = listPossibleSchemas(api.document, schema).flatMap(part => Object.keys(part.patternProperties ?? {}))
  return {
    parameter,
    isOwn: kinds.length > 1 || parameter.in === 'cookie' ? key => key === name : NONE,
    isProperty: key => properties.has(key) || required.has(key) || patterns.some(pattern => fitsPattern(pattern, key)),
    isOpen: isOpenObject(api, parameter, properties.size > 0),
  }
}

/** Whether an object may have properties that it does not name: where it says so, or names none. */
function isOpenObject(api: ApiDescription, { schema }: Parameter, hasProperties: boolean): boolean {
  const schemas = listPossibleSchemas(api.document, schema)
  if (schemas.some(({ additionalProperties }) => additionalProperties === false)) return false
  const isSaid = schemas.some(
    ({ additionalProperties, patternProperties }) =>
      additionalProperties !== undefined || patternProperties !== undefined,
  )
  return isSaid || !hasProperties
}
