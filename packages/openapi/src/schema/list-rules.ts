import { joinPointer } from '../document/json-pointer.ts'
import type { OpenApiDocument } from '../document/openapi-document.ts'
import { isBinary } from './binary-schema.ts'
import { entriesOf, type Facet, type Located, listChildren } from './facet.ts'
import type { Rule } from './rule.ts'
import { ALTERNATIVES, expand, hasAlternatives, listBranches } from './shapes.ts'

/** Which way a value travels. */
export type Direction = 'request' | 'response'

type Bare = Pick<Rule, 'keyword' | 'detail' | 'expects'>

const REFUSING = [
  'const',
  'contains',
  'discriminator',
  'enum',
  'exclusiveMaximum',
  'exclusiveMinimum',
  'format',
  'if',
  'maxContains',
  'maxItems',
  'maxLength',
  'maxProperties',
  'maximum',
  'minContains',
  'minimum',
  'multipleOf',
  'not',
  'pattern',
  'propertyNames',
  'type',
]
/** Keywords that forbid nothing when their value is zero. */
const REFUSING_ABOVE_ZERO = ['minItems', 'minLength', 'minProperties']
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

/**
 * Everything that a schema says about values, in each place where it says so. Where a schema leads back to itself, the
 * second round is left out.
 */
export function listRules(document: OpenApiDocument, root: Located, direction: Direction): Rule[] {
  const rules: Rule[] = []
  const visit = (located: Located, location: string): void => {
    for (const facet of expand(document, located).filter(({ isImplied }) => !isImplied)) {
      const { pointer } = facet
      rules.push(...rulesOf(facet, direction).map(rule => ({ ...rule, location, pointer })))
      for (const keyword of ALTERNATIVES) {
        for (const branch of listBranches(facet, keyword)) visit(branch, location)
      }
      for (const child of listChildren(facet)) visit(child, joinPointer(location, child.step))
    }
  }
  visit(root, '')
  return rules
}

/** What a facet says by its own keywords. */
export function rulesOf(facet: Facet, direction: Direction): Bare[] {
  return [...refusals(facet, direction), ...acceptances(facet)]
}

function refusals({ schema, ...place }: Facet, direction: Direction): Bare[] {
  const oneWay = direction === 'request' ? 'readOnly' : 'writeOnly'
  const has = (keyword: string) => schema[keyword] !== undefined
  const keywords = [
    ...REFUSING.filter(has)
      .filter(keyword => keyword !== 'format' || !isBinary(schema))
      .filter(keyword => keyword !== 'discriminator' || hasAlternatives(schema)),
    ...REFUSING_ABOVE_ZERO.filter(keyword => has(keyword) && schema[keyword] !== 0),
    ...REFUSING_IF_FALSE.filter(keyword => schema[keyword] === false),
    ...ALTERNATIVES.filter(keyword => listBranches({ schema, ...place }, keyword).length > 0),
    ...(schema.uniqueItems === true ? ['uniqueItems'] : []),
    ...(schema[oneWay] === true ? [oneWay] : []),
  ]
  const required = Array.isArray(schema.required) ? schema.required.map(String) : []
  return [
    ...keywords.map(keyword => ({ keyword, expects: 'refused' as const })),
    ...required.map(detail => ({ keyword: 'required', detail, expects: 'refused' as const })),
    ...entriesOf(schema.dependentRequired).map(([detail]) => ({
      keyword: 'dependentRequired',
      detail,
      expects: 'refused' as const,
    })),
    ...entriesOf(schema.dependentSchemas).map(([detail]) => ({
      keyword: 'dependentSchemas',
      detail,
      expects: 'refused' as const,
    })),
  ]
}

function acceptances({ schema, ...place }: Facet): Bare[] {
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
    ...ALTERNATIVES.flatMap(keyword =>
      listBranches({ schema, ...place }, keyword).map((_, index) => accepted(keyword, index)),
    ),
    ...(Array.isArray(schema.type) && schema.type.includes('null') ? [accepted('type', 'null')] : []),
    ...(entriesOf(schema.properties).length > 0 ? [accepted('properties', 'all'), accepted('properties', 'none')] : []),
  ]
}
