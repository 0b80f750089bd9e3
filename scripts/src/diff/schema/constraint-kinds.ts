import { canonicalJson } from '@crm-clients/openapi/document'
import { entriesOf } from '@crm-clients/openapi/schema'
import { isPartOf, type LabelledPart, type LabelledSchema } from './labelled-schema.ts'
import { keysIn, orAnything, placesBelow, placesUnder } from './places-below.ts'
import { both, different, negated, type Relation, same } from './relation.ts'

type Parts = readonly LabelledPart[]
type Relate = (before: readonly LabelledSchema[], after: readonly LabelledSchema[]) => Relation

/** Keywords that rule values out together, and how what they leave relates in two versions. */
export interface ConstraintKind {
  readonly keywords: readonly string[]
  readonly compare: (before: Parts, after: Parts, relate: Relate) => Relation
}

/** The rarer keywords of JSON Schema. */
export const constraintKinds: readonly ConstraintKind[] = [
  byWords('$dynamicRef'),
  byWords('contentEncoding'),
  byWords('contentMediaType'),
  byWords('contentSchema'),
  byWords('dependentRequired', value =>
    entriesOf(value).flatMap(([name, needed]) => [needed].flat().map(other => canonicalJson([name, other]))),
  ),
  uniqueItems(),
  byWords('x-comparisons', value => [value].flat().map(canonicalJson)),
  byWhole('propertyNames', parts => placesBelow(parts, 'propertyNames')),
  byWhole('unevaluatedItems', placesOfUnevaluatedItems),
  byKey('dependentSchemas', []),
  byKey('patternProperties', ['additionalProperties', 'unevaluatedProperties']),
  byKey('prefixItems', ['items', 'unevaluatedItems']),
  byPart(['contains', 'minContains', 'maxContains'], compareContains),
  byPart(['if', 'then', 'else'], compareConditions),
  byPart(['not'], (before, after, relate) =>
    negated(relate(readPlace(before, 'not', false), readPlace(after, 'not', false))),
  ),
]

/** What is told apart as the same and another one, word by word. */
function byWords(
  keyword: string,
  list: (value: unknown) => readonly string[] = value => [canonicalJson(value)],
): ConstraintKind {
  const read = (parts: Parts) =>
    parts.flatMap(({ schema: { [keyword]: value } }) => (value === undefined ? [] : list(value)))
  return {
    keywords: [keyword],
    compare: (before, after) => {
      const [old, current] = [read(before), read(after)]
      return {
        isNarrower: current.some(word => !old.includes(word)),
        isWider: old.some(word => !current.includes(word)),
      }
    },
  }
}

/** What a list of one item keeps by itself. */
function uniqueItems(): ConstraintKind {
  const isKept = (parts: Parts) =>
    parts.some(({ schema: { uniqueItems, maxItems } }) => uniqueItems === true || Number(maxItems) <= 1)
  return {
    keywords: ['uniqueItems'],
    compare: (before, after) => ({
      isNarrower: isKept(after) && !isKept(before),
      isWider: isKept(before) && !isKept(after),
    }),
  }
}

/** A schema that something of the value has to keep. */
function byWhole(keyword: string, list: (parts: Parts) => readonly LabelledSchema[]): ConstraintKind {
  const read = (parts: Parts) => orAnything(list(parts), parts)
  return { keywords: [keyword], compare: (before, after, relate) => relate(read(before), read(after)) }
}

/** What items have to keep that are not evaluated: `items` evaluates all of them, and `contains` those that it accepts. */
function placesOfUnevaluatedItems(parts: Parts): readonly LabelledSchema[] {
  return parts.flatMap(part => {
    const own = parts.filter(other => isPartOf(other, part))
    if (own.some(({ schema }) => schema.items !== undefined)) return []
    const contained = placesBelow(own, 'contains').map(({ schema }) => schema)
    return placesBelow([part], 'unevaluatedItems').map(place =>
      contained.length > 0 ? { ...place, schema: { anyOf: [...contained, place.schema] } } : place,
    )
  })
}

/** Schemas by name or index. Without one of its own, a name or index is covered by one of the other keywords. */
function byKey(keyword: string, others: readonly string[]): ConstraintKind {
  return {
    keywords: [keyword],
    compare: (before, after, relate) => {
      const read = (parts: Parts, key: string | number) => orAnything(placesUnder(parts, keyword, key, others), parts)
      const keys = new Set([...keysIn(before, keyword), ...keysIn(after, keyword)])
      return [...keys].map(key => relate(read(before, key), read(after, key))).reduce(both, same)
    },
  }
}

/** Keywords whose meaning depends on each other inside one part. */
function byPart(
  keywords: readonly [string, ...string[]],
  compare: (before: LabelledPart, after: LabelledPart, relate: Relate) => Relation,
): ConstraintKind {
  const list = (parts: Parts) => parts.filter(({ schema }) => schema[keywords[0]] !== undefined)
  const wording = ({ schema }: LabelledPart) => canonicalJson(keywords.map(keyword => schema[keyword]))
  return {
    keywords,
    compare: (before, after, relate) => {
      const [old, current] = [list(before), list(after)]
      const pairs = old.flatMap(part => {
        const twin = current.find(other => wording(other) === wording(part))
        return twin ? [[part, twin] as const] : []
      })
      const isLeft = (part: LabelledPart) => !pairs.some(pair => pair.includes(part))
      const [oldLeft, currentLeft] = [old.filter(isLeft), current.filter(isLeft)]
      const silent = { ...(after[0] ?? before[0] ?? nothing), schema: {} }
      const count = Math.max(oldLeft.length, currentLeft.length)
      const others = Array.from(
        { length: count },
        (_, index) => [oldLeft[index] ?? silent, currentLeft[index] ?? silent] as const,
      )
      return [...pairs, ...others].map(([one, other]) => compare(one, other, relate)).reduce(both, same)
    },
  }
}

const nothing: LabelledPart = { schema: {}, pointer: '#', trail: [], label: '' }

function readPlace(part: LabelledPart, keyword: string, otherwise = true): readonly LabelledSchema[] {
  const [place] = placesBelow([part], keyword)
  return [place ?? { schema: otherwise, pointer: part.pointer, label: part.label }]
}

/** At least so many items have to keep the schema, and at most so many may. */
function compareContains(before: LabelledPart, after: LabelledPart, relate: Relate): Relation {
  const [old, current] = [countsOf(before), countsOf(after)]
  if (!isDemanding(old) && !isDemanding(current)) return same
  if (!isDemanding(old)) return { isNarrower: true, isWider: false }
  if (!isDemanding(current)) return { isNarrower: false, isWider: true }
  const relation = relate(readPlace(before, 'contains'), readPlace(after, 'contains'))
  return [
    old.least > 0 || current.least > 0 ? relation : same,
    old.most < Infinity || current.most < Infinity ? negated(relation) : same,
    {
      isNarrower: current.least > old.least || current.most < old.most,
      isWider: current.least < old.least || current.most > old.most,
    },
  ].reduce(both)
}

function countsOf({ schema: { contains, minContains = 1, maxContains = Infinity } }: LabelledPart) {
  return contains === undefined
    ? { least: 0, most: Infinity }
    : { least: Number(minContains), most: Number(maxContains) }
}

function isDemanding({ least, most }: { least: number; most: number }): boolean {
  return least > 0 || most < Infinity
}

/**
 * What `then` and `else` demand. Where another thing is asked by `if`, that says what becomes of which values if only one of the
 * two demands something; otherwise nobody can tell.
 */
function compareConditions(before: LabelledPart, after: LabelledPart, relate: Relate): Relation {
  const anything = ({ pointer, label }: LabelledPart) => [{ schema: true, pointer, label }]
  const read = (part: LabelledPart, keyword: 'then' | 'else') =>
    part.schema.if === undefined ? anything(part) : readPlace(part, keyword)
  const relation = both(
    relate(read(before, 'then'), read(after, 'then')),
    relate(read(before, 'else'), read(after, 'else')),
  )
  if ([before, after].some(({ schema }) => schema.if === undefined)) return relation
  const question = relate(readPlace(before, 'if'), readPlace(after, 'if'))
  if (isEqual(question)) return relation
  // What a version demands is resolved in that version.
  const demandedBefore = (keyword: 'then' | 'else') => !isEqual(relate(read(before, keyword), anything(after)))
  const demandedAfter = (keyword: 'then' | 'else') => !isEqual(relate(anything(before), read(after, keyword)))
  const words = ['then', 'else'] as const
  const [hasThen, hasElse] = words.map(word => demandedBefore(word) || demandedAfter(word))
  // What the question is not about need not keep `then`, and what it is about need not keep `else`.
  const { isNarrower, isWider } =
    hasThen && hasElse ? different : both(hasThen ? negated(question) : question, relation)
  return {
    isNarrower: isNarrower && words.some(demandedAfter),
    isWider: isWider && words.some(demandedBefore),
  }
}

function isEqual({ isNarrower, isWider }: Relation): boolean {
  return !isNarrower && !isWider
}
