import { isRecord } from '../document/record.ts'
import { LONGEST_TEXT } from '../patterns/pattern-texts.ts'
import { isBinary } from '../schema/binary-schema.ts'
import { listComparisons } from '../schema/comparison.ts'
import { listRequired } from '../schema/properties.ts'
import { findSchemasTogether, groupSchemasBelow } from '../schema/schemas-below.ts'
import { isOfType, listTypes } from '../schema/types.ts'
import { type CandidateSets, oneOf, type Target } from './candidate.ts'
import { fitsNumber, isListed, limitsOf } from './limits.ts'
import { highest, lowest, round, sampleNumber } from './numbers.ts'
import { putInOrder } from './put-in-order.ts'
import { sampleFile, sampleOf, sampleShape } from './sample.ts'
import { MOST_ITEMS, sampleItems } from './sample-items.ts'
import { withProperties } from './sample-object.ts'
import { insideObject } from './sampling.ts'
import { textOfLength } from './texts.ts'

/** Values that just keep to one rule. */
export function listBoundaryValues(target: Target): CandidateSets {
  const keep = BOUNDARIES[target.rule.keyword]
  return keep ? keep(target) : 'no case is derived for this keyword'
}

const BOUNDARIES: Readonly<Record<string, (target: Target) => CandidateSets>> = {
  $ref: ({ base }) => oneOf(base),
  minLength: target => textOf(target, 'minLength'),
  maxLength: target => textOf(target, 'maxLength'),
  minimum: ({ limits }) => found(lowest(limits)),
  exclusiveMinimum: ({ limits }) => found(lowest(limits)),
  maximum: ({ limits }) => found(highest(limits)),
  exclusiveMaximum: ({ limits }) => found(highest(limits)),
  multipleOf: ({ part, parts, limits }) => {
    const many = round(Number(part.schema.multipleOf) * 1999)
    return found(fitsNumber(limits, many) ? many : sampleNumber(limits, parts))
  },
  minItems: target => itemsOf(target, 'minItems'),
  maxItems: target => itemsOf(target, 'maxItems'),
  minProperties: ({ base }) => oneOf(base),
  maxProperties: ({ part, parts, base, sampling }) =>
    oneOf(withProperties(sampling, parts, Object(base), Number(part.schema.maxProperties))),
  enum: target => given(target, listed(target.part.schema.enum, target)),
  examples: target => given(target, listed(target.part.schema.examples, target)),
  example: target => given(target, target.part.schema.example),
  default: target => given(target, target.part.schema.default),
  const: target => given(target, target.part.schema.const),
  type: ({ rule: { detail = '' }, serialization, part, parts, limits, sampling }) => {
    if (serialization !== 'json') return detail === 'null' ? 'a text cannot be null' : 'a text may be of several types'
    const isNamed = { ...part, schema: { type: detail } }
    const value = detail === 'null' ? null : sampleShape(sampling, { parts: [isNamed, ...parts] })
    const isAllowed = [isNamed, ...parts].every(each => listTypes(each).some(type => isOfType(value, type)))
    return isAllowed && isListed(limits, value) ? oneOf(value) : `another keyword of the same value refuses ${detail}`
  },
  'x-comparisons': ({ rule, part, parts, base, sampling }) => {
    const { earlier = '', later = '' } = listComparisons(part.schema).find(({ text }) => text === rule.detail) ?? {}
    const sampleFor = (name: string) =>
      Object(base)[name] ?? sampleOf(insideObject(sampling), findSchemasTogether(parts, name, false))
    const [first, second] = [earlier, later].map(sampleFor)
    const both = { ...Object(base), [earlier]: first, [later]: first }
    // A date and a time are never the same.
    const near = putInOrder(parts, { ...both, [later]: second })
    return [[both, near].map(value => ({ value, says: `at the edge of ${rule.detail}` }))]
  },
  oneOf: ({ base }) => oneOf(base),
  anyOf: ({ base }) => oneOf(base),
  properties: ({ rule, parts, base, sampling }) => {
    if (rule.detail === 'all') {
      const all = sampleShape({ ...sampling, properties: 'all' }, { parts })
      return [[{ value: all, says: 'with every property' }]]
    }
    return withoutOptional({ parts, base, sampling })
  },
}

/** As few properties as the object may have: those that are required, and others only where it needs more. */
function withoutOptional({ parts, base, sampling }: Pick<Target, 'parts' | 'base' | 'sampling'>): CandidateSets {
  const names = listRequired(parts)
  const required = Object.entries(isRecord(base) ? base : {}).filter(([name]) => names.includes(name))
  const least = Math.max(0, ...limitsOf(parts, 'minProperties'))
  const value = withProperties(sampling, parts, Object.fromEntries(required), least)
  if (Object.keys(value).length < least) return `there are no ${least} properties that it may have`
  const says = least > required.length ? 'with as few properties as it may have' : 'without any optional property'
  return [[{ value, says }]]
}

/** A value that the document prints. */
function given({ serialization, parts, limits, sampling }: Target, value: unknown): CandidateSets {
  // What is printed for a file is its name, or its content.
  if (sampling.files && parts.some(({ schema }) => isBinary(schema))) return oneOf(sampleFile())
  if (serialization !== 'json' && (value === null || typeof value === 'object'))
    return 'a text cannot carry it as it is'
  const isOfAll = parts.every(part => listTypes(part).some(type => isOfType(value, type)))
  return isOfAll && isListed(limits, value) ? oneOf(value) : 'another keyword of the same value refuses it'
}

function listed(values: unknown, { rule }: Target): unknown {
  return Array.isArray(values) ? values[Number(rule.detail)] : undefined
}

function textOf({ part, parts, limits, sampling }: Target, keyword: string): CandidateSets {
  const length = Number(part.schema[keyword])
  if (length > LONGEST_TEXT) return 'such a text is too long for a test'
  if (sampling.files && isBinary(part.schema)) return oneOf(sampleFile(length))
  const text = textOfLength(limits, parts, length)
  return text === undefined ? `no text of ${length} characters was found that keeps the other keywords` : oneOf(text)
}

function itemsOf({ part, parts, sampling }: Target, keyword: string): CandidateSets {
  const length = Number(part.schema[keyword])
  if (length > MOST_ITEMS) return 'such a list is too long for a test'
  if (groupSchemasBelow(parts).size === 0 && parts.some(({ schema }) => schema.uniqueItems === true)) {
    return oneOf(Array.from({ length }, (_, index) => `item ${index}`))
  }
  return found(sampleItems(sampling, parts, length))
}

function found(value: unknown): CandidateSets {
  return value === undefined ? 'no value was found that keeps the other keywords' : oneOf(value)
}
