import { joinPointer } from '@crm-clients/openapi/document'
import type { SchemaPurpose } from '@crm-clients/openapi/schema'
import type { Violation } from '@crm-clients/openapi/validation'
import { validate } from '@crm-clients/openapi/validation'
import { type DeviationRule, deviation, type Observation } from '../report/finding.ts'
import { describeValue, generalize, readLocation } from './describe-value.ts'
import { type KeywordPlace, locateKeyword, type SchemaPlace } from './locate-keyword.ts'
import type { Verification } from './verification.ts'

/** A value that is held against a schema. */
export interface Judged {
  /** For messages: `Response body`. */
  readonly name: string
  /** For locations: `response body`. */
  readonly where: string
  readonly purpose: SchemaPurpose
  readonly place: SchemaPlace
  readonly value: unknown
  readonly rule: (keyword: string) => DeviationRule
}

/** Every keyword of a schema that a value breaks. */
export function judgeSchema(verification: Verification, judged: Judged): Observation[] {
  const { name, purpose, place, value } = judged
  const violations = validate(verification.api, purpose, place.schema, value, { name, location: [] })
  return violations.map(violation => observe(verification, judged, violation))
}

/** A violation as a deviation, with the keyword that it breaks. Its location starts inside of the value. */
export function observe(verification: Verification, judged: Judged, violation: Violation): Observation {
  const { where, purpose, place, value } = judged
  const { code, location, message } = violation
  const subject = { name: '', location: [] }
  const keyword = locateKeyword(
    verification.api,
    place,
    value,
    location,
    code === 'alternativeType' ? ['oneOf', 'anyOf'] : [code],
    (schema, part) => validate(verification.api, purpose, schema, part, subject).some(other => other.code === code),
  )
  const general = generalize(value, location)
  return {
    ...deviation(judged.rule(keyword.keyword ?? code), {
      location: location.length > 0 ? joinPointer(`${where} `, ...location) : where,
      message,
      expected: { value: describeKeyword(keyword), pointer: keyword.pointer },
      found: describeValue(readLocation(value, location), [where, ...location]),
    }),
    pattern: [where, ...general, message.replace(location.join('.'), general.join('.'))].join('/'),
  }
}

function describeKeyword({ keyword, value }: KeywordPlace): string {
  return keyword === undefined ? JSON.stringify(value) : `${keyword}: ${JSON.stringify(value)}`
}
