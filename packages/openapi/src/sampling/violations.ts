import { isRecord } from '../document/record.ts'
import { entriesOf, UNKNOWN_PROPERTY } from '../schema/facet.ts'
import { isSchema } from '../schema/subschemas.ts'
import { type Attempts, oneOf, type Target } from './attempt.ts'
import { FORMATS } from './formats.ts'
import { lowest, round, stepOf } from './numbers.ts'
import { sampleOf } from './sample.ts'
import { sampleItems, sampleTwins } from './sample-items.ts'
import { groupChildren, withProperties } from './sample-object.ts'
import { textAgainst, textOfLength } from './texts.ts'
import { isBesideTheType } from './type-of-keyword.ts'
import { violateAlternatives, violateDependence, violateRequired } from './violate-object.ts'
import { violateType } from './violate-type.ts'

const MAXIMUM_LENGTH = 100_000
const TOO_LONG = 'what breaks it is too long for a test'

/** Values that break one rule, and if possible no other. */
export function listViolations(target: Target): Attempts {
  const violate = VIOLATIONS[target.rule.keyword]
  return violate ? violate(target) : 'no case is derived for this keyword'
}

const VIOLATIONS: Readonly<Record<string, (target: Target) => Attempts>> = {
  type: violateType,
  enum: ({ facet }) => otherThan(facet.schema.enum),
  const: ({ facet }) => otherThan([facet.schema.const]),
  format: ({ facet, facets }) => {
    const isText = !isBesideTheType('pattern', facets)
    const wrong = isText ? FORMATS[String(facet.schema.format)]?.wrong : undefined
    return wrong ? oneOf(...wrong) : `"${facet.schema.format}" is an annotation: validators do not assert it`
  },
  pattern: ({ facet, facets, limits }) =>
    found(textAgainst(String(facet.schema.pattern), limits, facets), 'every text that was tried fits the pattern'),
  minLength: target => textOf(target, Number(target.facet.schema.minLength) - 1),
  maxLength: target => textOf(target, Number(target.facet.schema.maxLength) + 1),
  minimum: ({ facet, limits }) => oneOf(round(Number(facet.schema.minimum) - stepOf(limits))),
  maximum: ({ facet, limits }) => oneOf(round(Number(facet.schema.maximum) + stepOf(limits))),
  exclusiveMinimum: ({ facet }) => oneOf(facet.schema.exclusiveMinimum),
  exclusiveMaximum: ({ facet }) => oneOf(facet.schema.exclusiveMaximum),
  multipleOf: ({ facet, limits }) => {
    const step = Number(facet.schema.multipleOf)
    const start = lowest(limits) ?? step
    return oneOf(...[1, step / 2, step / 3].map(part => round(start + part)).filter(value => value % step !== 0))
  },
  minItems: target => itemsOf(target, Number(target.facet.schema.minItems) - 1),
  maxItems: target => itemsOf(target, Number(target.facet.schema.maxItems) + 1),
  uniqueItems: ({ facets, sampling }) => oneOf(sampleTwins(sampling, facets)),
  contains: () => oneOf([], [12_345]),
  required: violateRequired,
  dependentRequired: violateDependence,
  minProperties: ({ facet, base }) =>
    oneOf(Object.fromEntries(entriesOf(base).slice(0, Number(facet.schema.minProperties) - 1))),
  maxProperties: ({ facet, facets, base, sampling }) =>
    oneOf(withProperties(sampling, facets, Object(base), Number(facet.schema.maxProperties) + 1)),
  propertyNames: ({ facets, base, sampling }) => {
    const value = sampleOf(sampling, groupChildren(facets).get(UNKNOWN_PROPERTY) ?? [])
    return oneOf(...['?', '1', 'UPPER', 'x'.repeat(300)].map(name => ({ ...Object(base), [name]: value })))
  },
  additionalProperties: ({ base }) => oneOf({ ...Object(base), [UNKNOWN_PROPERTY]: 'a' }),
  unevaluatedProperties: ({ base }) => oneOf({ ...Object(base), [UNKNOWN_PROPERTY]: 'a' }),
  not: ({ facet, facets, base, sampling }) => {
    const { not } = facet.schema
    const inner = isSchema(not) ? sampleOf(sampling, [{ ...facet, schema: not }, ...facets]) : base
    return oneOf(base, inner, isSchema(not) ? sampleOf(sampling, [{ ...facet, schema: not }]) : base)
  },
  oneOf: violateAlternatives,
  anyOf: violateAlternatives,
  discriminator: ({ facet, base }) => {
    const { discriminator } = facet.schema
    const name = isRecord(discriminator) ? String(discriminator.propertyName) : 'type'
    return oneOf({ ...Object(base), [name]: 'no-such-type' })
  },
  readOnly: ({ base }) => oneOf(base),
  writeOnly: ({ base }) => oneOf(base),
}

function otherThan(listed: unknown): Attempts {
  const values = Array.isArray(listed) ? listed : []
  const numbers = values.filter(value => typeof value === 'number')
  if (numbers.length > 0) return oneOf(Math.max(...numbers) + 1)
  if (values.every(value => typeof value === 'boolean'))
    return oneOf(...[true, false].filter(value => !values.includes(value)), 'text')
  const [first] = values.filter(value => typeof value === 'string')
  return oneOf('no-such-value', `${first}-other`, '999')
}

function textOf({ facets, limits }: Target, length: number): Attempts {
  if (length > MAXIMUM_LENGTH) return TOO_LONG
  const others = { ...limits, minLength: 0, maxLength: Number.POSITIVE_INFINITY }
  const text = textOfLength(others, facets, length) ?? 'a'.repeat(length)
  return oneOf(text)
}

function itemsOf({ facets, sampling }: Target, length: number): Attempts {
  if (length > MAXIMUM_LENGTH / 10) return TOO_LONG
  return found(sampleItems(sampling, facets, length), `there are no ${length} different items`)
}

function found(value: unknown, reason: string): Attempts {
  return value === undefined ? reason : oneOf(value)
}
