import { joinPointer } from '../document/json-pointer.ts'
import type { SchemaObject } from '../document/openapi-document.ts'
import { isRecord } from '../document/record.ts'
import { ALTERNATIVES, hasAlternatives, listBranches } from './alternatives.ts'
import { isBinary, isUndescribed } from './binary-schema.ts'
import { listComparisons } from './comparison.ts'
import { conditionsOf } from './conditions.ts'
import { type Direction, oneWayKeyword } from './direction.ts'
import type { PlacedSchema, SchemaPart } from './placed-schema.ts'
import { listWrittenParts } from './resolve.ts'
import type { Rule } from './rule.ts'
import { entriesOf, listSchemasBelow } from './schemas-below.ts'
import { type JsonType, listNamedTypes, listTypes } from './types.ts'

/** A rule without its place. */
export type Bare = Pick<Rule, 'keyword' | 'detail' | 'expects'>

const REFUSING = [
  'const',
  'discriminator',
  'enum',
  'exclusiveMaximum',
  'exclusiveMinimum',
  'format',
  'maxItems',
  'maxLength',
  'maxProperties',
  'maximum',
  'minimum',
  'multipleOf',
  'pattern',
]
/** Keywords that forbid nothing when their value is zero. */
const REFUSING_ABOVE_ZERO = ['minItems', 'minLength', 'minProperties']
/** Keywords that forbid something by a schema, which may be one that says nothing. */
const REFUSING_BY_SCHEMA: Readonly<Record<string, (schema: SchemaObject) => boolean>> = {
  contains: ({ contains, minContains }) => contains !== undefined && minContains !== 0,
  maxContains: ({ contains, maxContains }) => contains !== undefined && maxContains !== undefined,
  minContains: ({ contains, minContains }) => contains !== undefined && Number(minContains) > 0,
  not: ({ not }) => not !== undefined && not !== false,
  propertyNames: ({ propertyNames }) => !saysNothing(propertyNames),
}
const REFUSING_IF_FALSE = ['additionalProperties', 'unevaluatedItems', 'unevaluatedProperties']
const BOUNDS = [
  'const',
  'default',
  'example',
  'exclusiveMaximum',
  'exclusiveMinimum',
  'maxItems',
  'maxLength',
  'maxProperties',
  'maximum',
  'minItems',
  'minLength',
  'minProperties',
  'minimum',
  'multipleOf',
]

/** The rules of all that is written in one place about values, in each place where it says so. */
export function listRulesIn(root: PlacedSchema, rulesAt: (part: SchemaPart) => Bare[]): Rule[] {
  const rules: Rule[] = []
  const visit = (place: PlacedSchema, location: string): void => {
    for (const part of listWrittenParts(place)) {
      if (part.isImplied) continue
      const { pointer } = part
      rules.push(...rulesAt(part).map(rule => ({ ...rule, location, pointer })))
      for (const keyword of ALTERNATIVES) {
        for (const branch of listBranches(part, keyword)) visit(branch, location)
      }
      for (const { demanded } of conditionsOf(part)) visit(demanded, location)
      for (const below of listSchemasBelow(part)) visit(below, joinPointer(location, below.step))
    }
  }
  visit(root, '')
  return rules
}

/** What a part says by its own keywords. */
export function rulesOf(part: SchemaPart, direction: Direction): Bare[] {
  return [...refusals(part, direction), ...acceptances(part)]
}

/** {@link rulesOf} a part, and its reference. */
export function writtenRulesOf(part: SchemaPart, direction: Direction): Bare[] {
  const { $ref: detail } = part.schema
  const reference = (expects: Rule['expects']): Bare[] =>
    typeof detail === 'string' ? [{ keyword: '$ref', detail, expects }] : []
  return [...reference('refused'), ...reference('accepted'), ...rulesOf(part, direction)]
}

function refusals(part: SchemaPart, direction: Direction): Bare[] {
  const { schema } = part
  const oneWay = oneWayKeyword(direction)
  const has = (keyword: string) => schema[keyword] !== undefined
  const keywords = [
    ...REFUSING.filter(has)
      .filter(keyword => keyword !== 'format' || !isBinary(schema))
      .filter(keyword => keyword !== 'discriminator' || hasAlternatives(schema)),
    ...Object.keys(REFUSING_BY_SCHEMA).filter(keyword => REFUSING_BY_SCHEMA[keyword]?.(schema)),
    ...REFUSING_ABOVE_ZERO.filter(keyword => has(keyword) && schema[keyword] !== 0),
    ...REFUSING_IF_FALSE.filter(keyword => schema[keyword] === false),
    ...ALTERNATIVES.filter(keyword => listBranches(part, keyword).length > 0),
    ...(schema.uniqueItems === true ? ['uniqueItems'] : []),
    ...(schema[oneWay] === true ? [oneWay] : []),
  ]
  const required = Array.isArray(schema.required) ? schema.required.map(String) : []
  return [
    ...keywords.map(keyword => ({ keyword, expects: 'refused' as const })),
    ...refusedTypes(part).map(detail => ({ keyword: 'type', ...(detail && { detail }), expects: 'refused' as const })),
    ...required.map(detail => ({ keyword: 'required', detail, expects: 'refused' as const })),
    ...entriesOf(schema.dependentRequired)
      .filter(([, names]) => [names].flat().length > 0)
      .map(([detail]) => ({ keyword: 'dependentRequired', detail, expects: 'refused' as const })),
    ...listComparisons(schema).map(({ text: detail }) => ({
      keyword: 'x-comparisons',
      detail,
      expects: 'refused' as const,
    })),
  ]
}

/**
 * The kinds of values that `type` refuses, each with a rule of its own: those of another type, and the two that are easily let
 * through by mistake, a number that is not whole and null.
 */
function refusedTypes(part: SchemaPart): ('' | 'fraction' | 'null')[] {
  if (part.schema.type === undefined) return []
  const types = listTypes(part)
  return [
    '',
    ...(types.includes('integer') && !types.includes('number') ? ['fraction' as const] : []),
    ...(types.includes('null') ? [] : ['null' as const]),
  ]
}

/** Whether a schema allows every value. */
export function saysNothing(schema: unknown): boolean {
  return schema === undefined || schema === true || (isRecord(schema) && isUndescribed(schema))
}

function acceptances(part: SchemaPart): Bare[] {
  const { schema } = part
  const accepted = (keyword: string, detail?: string | number): Bare => ({
    keyword,
    expects: 'accepted',
    ...(detail !== undefined && { detail: String(detail) }),
  })
  const each = (keyword: string) =>
    Array.isArray(schema[keyword]) ? schema[keyword].map((_: unknown, index) => accepted(keyword, index)) : []
  return [
    ...BOUNDS.filter(keyword => schema[keyword] !== undefined).map(keyword => accepted(keyword)),
    ...each('enum'),
    ...each('examples'),
    ...ALTERNATIVES.flatMap(keyword => listBranches(part, keyword).map((_, index) => accepted(keyword, index))),
    ...acceptedTypes(part).map(type => accepted('type', type)),
    ...listComparisons(schema).flatMap(({ text, mayBeEqual }) => (mayBeEqual ? [accepted('x-comparisons', text)] : [])),
    ...(entriesOf(schema.properties).length > 0 ? [accepted('properties', 'all'), accepted('properties', 'none')] : []),
  ]
}

/** Null beside another type, and each of several types: of a single one, whatever is accepted is a value. */
function acceptedTypes({ schema }: SchemaPart): JsonType[] {
  const named = listNamedTypes(schema)
  const others = named.filter(type => type !== 'null')
  return others.length > 1 ? named : named.filter(type => type === 'null' && Array.isArray(schema.type))
}
