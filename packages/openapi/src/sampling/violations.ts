import { isRecord } from '../document/record.ts'
import { LONGEST_TEXT } from '../patterns/pattern-texts.ts'
import { isBinary } from '../schema/binary-schema.ts'
import { entriesOf, findSchemasTogether, UNKNOWN_PROPERTY } from '../schema/schemas-below.ts'
import { isSchema } from '../schema/subschemas.ts'
import { isMultipleOf } from '../validation/decimal.ts'
import { type CandidateSets, oneOf, type Target } from './candidate.ts'
import { highestOf, isNumber } from './compare-numbers.ts'
import { FORMATS } from './formats.ts'
import { listBrokenNames } from './inner-rule-values.ts'
import { countFixed } from './least-items.ts'
import { lowest, past, round, stepOf } from './numbers.ts'
import { sampleFile, sampleOf } from './sample.ts'
import { MOST_ITEMS, sampleItems, sampleTwins } from './sample-items.ts'
import { withProperties } from './sample-object.ts'
import { insideObject } from './sampling.ts'
import { textAgainst, textOfLength } from './texts.ts'
import { isBesideTheType } from './type-of-keyword.ts'
import { violateContains } from './violate-contains.ts'
import { violateAlternatives, violateComparison, violateDependence, violateRequired } from './violate-object.ts'
import { violateReference } from './violate-reference.ts'
import { violateType } from './violate-type.ts'

const TOO_LONG = 'what breaks it is too long for a test'

/** Values that break one rule, and if possible no other. */
export function listViolations(target: Target): CandidateSets {
  const violate = VIOLATIONS[target.rule.keyword]
  return violate ? violate(target) : 'no case is derived for this keyword'
}

const VIOLATIONS: Readonly<Record<string, (target: Target) => CandidateSets>> = {
  $ref: target => violateReference(target, listViolations),
  type: violateType,
  enum: ({ part }) => otherThan(part.schema.enum),
  const: ({ part }) => otherThan([part.schema.const]),
  format: ({ part, parts }) => {
    const isText = !isBesideTheType('pattern', parts)
    const wrong = isText ? FORMATS[String(part.schema.format)]?.wrong : undefined
    return wrong ? oneOf(...wrong) : `"${part.schema.format}" is an annotation: validators do not assert it`
  },
  pattern: ({ part, parts, limits }) =>
    found(textAgainst(String(part.schema.pattern), limits, parts), 'every text that was tried fits the pattern'),
  minLength: target => textOf(target, Number(target.part.schema.minLength) - 1),
  maxLength: target => textOf(target, Number(target.part.schema.maxLength) + 1),
  minimum: ({ part, limits }) => oneOf(past(numberOf(part.schema.minimum), stepOf(limits), -1)),
  maximum: ({ part, limits }) => oneOf(past(numberOf(part.schema.maximum), stepOf(limits), 1)),
  exclusiveMinimum: ({ part }) => oneOf(part.schema.exclusiveMinimum),
  exclusiveMaximum: ({ part }) => oneOf(part.schema.exclusiveMaximum),
  multipleOf: ({ part, limits }) => {
    const step = Number(part.schema.multipleOf)
    const start = Number(lowest(limits) ?? step)
    return oneOf(
      ...[1, step / 2, step / 3].map(part => round(start + part)).filter(value => !isMultipleOf(value, step)),
    )
  },
  minItems: target => itemsOf(target, Number(target.part.schema.minItems) - 1),
  maxItems: target => itemsOf(target, Number(target.part.schema.maxItems) + 1),
  uniqueItems: ({ parts, sampling }) => oneOf(sampleTwins(sampling, parts)),
  contains: violateContains,
  minContains: violateContains,
  maxContains: violateContains,
  required: violateRequired,
  dependentRequired: violateDependence,
  minProperties: ({ part, base }) =>
    oneOf(Object.fromEntries(entriesOf(base).slice(0, Number(part.schema.minProperties) - 1))),
  maxProperties: ({ part, parts, base, sampling }) =>
    oneOf(withProperties(sampling, parts, Object(base), Number(part.schema.maxProperties) + 1)),
  propertyNames: target => {
    const { parts, base, sampling } = target
    const value = sampleOf(insideObject(sampling), findSchemasTogether(parts, UNKNOWN_PROPERTY, false))
    const names = ['?', '1', 'UPPER', ...listBrokenNames(target, listViolations)]
    return oneOf(...names.map(name => ({ ...Object(base), [name]: value })))
  },
  additionalProperties: ({ base }) => oneOf({ ...Object(base), [UNKNOWN_PROPERTY]: 'a' }),
  unevaluatedItems: ({ parts, sampling }) => {
    const items = sampleItems(sampling, parts, countFixed(parts)) ?? []
    return oneOf([...items, 'a'], [...items, 12_345])
  },
  unevaluatedProperties: ({ base }) => oneOf({ ...Object(base), [UNKNOWN_PROPERTY]: 'a' }),
  not: ({ part, parts, base, sampling }) => {
    const { not } = part.schema
    if (!isSchema(not)) return oneOf()
    const forbidden = [{ ...part, schema: not }]
    const candidates = [base, sampleOf(sampling, [...forbidden, ...parts]), sampleOf(sampling, forbidden)]
    // What is refused for another reason does not break this rule.
    return oneOf(...candidates.filter(value => sampling.accepts?.(forbidden, value) !== false))
  },
  oneOf: violateAlternatives,
  anyOf: violateAlternatives,
  discriminator: ({ part, base }) => {
    const { discriminator } = part.schema
    const name = isRecord(discriminator) ? String(discriminator.propertyName) : 'type'
    return oneOf({ ...Object(base), [name]: 'no-such-type' })
  },
  readOnly: ({ base }) => oneOf(base),
  writeOnly: ({ base }) => oneOf(base),
  'x-comparisons': violateComparison,
}

function numberOf(limit: unknown): number | bigint {
  return isNumber(limit) ? limit : Number(limit)
}

function otherThan(listed: unknown): CandidateSets {
  const values = Array.isArray(listed) ? listed : []
  const [first, ...others] = values.filter(isNumber)
  if (first !== undefined) return oneOf(past(highestOf(first, ...others), 1, 1))
  if (values.every(value => typeof value === 'boolean'))
    return oneOf(...[true, false].filter(value => !values.includes(value)), 'text')
  const [text] = values.filter(value => typeof value === 'string')
  return oneOf('no-such-value', `${text}-other`, '999')
}

function textOf({ part, parts, limits, sampling }: Target, length: number): CandidateSets {
  if (length > LONGEST_TEXT) return TOO_LONG
  if (sampling.files && isBinary(part.schema)) return oneOf(sampleFile(length))
  const others = { ...limits, minLength: 0, maxLength: Number.POSITIVE_INFINITY }
  const text = textOfLength(others, parts, length) ?? 'a'.repeat(length)
  return oneOf(text)
}

function itemsOf({ parts, sampling }: Target, length: number): CandidateSets {
  if (length > MOST_ITEMS) return TOO_LONG
  return found(sampleItems(sampling, parts, length), `there are no ${length} different items`)
}

function found(value: unknown, reason: string): CandidateSets {
  return value === undefined ? reason : oneOf(value)
}
