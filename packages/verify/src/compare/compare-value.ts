import type { ApiDescription } from '@crm-clients/openapi'
import { joinPointer, writeExactJson } from '@crm-clients/openapi/document'
import type { PlacedSchema, SchemaPurpose } from '@crm-clients/openapi/schema'
import { type Violation, validate } from '@crm-clients/openapi/validation'
import { type Deviation, type DeviationRule, deviation } from './deviation.ts'
import { locateKeyword, type PlacedKeyword } from './locate-keyword.ts'
import { generalize, outlineValue, readLocation } from './outline-value.ts'
import { suggestPatch } from './suggest-patch.ts'

/** A value that is compared with a schema. */
export interface ComparedValue {
  /** For messages: `Response body`. */
  readonly name: string
  /** For locations: `response body`. */
  readonly where: string
  readonly purpose: SchemaPurpose
  readonly place: PlacedSchema
  readonly value: unknown
  readonly rule: (keyword: string) => DeviationRule
}

/** Every keyword of a schema that a value breaks. */
export function compareValue(api: ApiDescription, compared: ComparedValue): Deviation[] {
  const { name, purpose, place, value } = compared
  const violations = validate(api, purpose, place.schema, value, { name, location: [] })
  return violations.map(violation => explainViolation(api, compared, violation))
}

/** A violation as a deviation, with the keyword that it breaks. Its location starts inside of the value. */
export function explainViolation(api: ApiDescription, compared: ComparedValue, violation: Violation): Deviation {
  const { where, purpose, place, value } = compared
  const { code, location, message } = violation
  const subject = { name: '', location: [] }
  const keyword = locateKeyword(
    api,
    place,
    value,
    location,
    code === 'alternativeType' ? ['oneOf', 'anyOf'] : [code],
    (schema, part) => validate(api, purpose, schema, part, subject).some(other => other.code === code),
  )
  const general = generalize(value, location)
  const found = readLocation(value, location)
  const patch = suggestPatch(keyword, found, [where, ...location])
  return {
    ...deviation(compared.rule(keyword.keyword ?? code), {
      location: location.length > 0 ? joinPointer(`${where} `, ...location) : where,
      message,
      expected: { value: describeKeyword(keyword), pointer: keyword.pointer },
      found: outlineValue(found, [where, ...location]),
      ...(patch && { patch }),
    }),
    pattern: [where, ...general, message.replace(location.join('.'), general.join('.'))].join('/'),
  }
}

function describeKeyword({ keyword, value }: PlacedKeyword): string {
  return keyword === undefined ? writeExactJson(value) : `${keyword}: ${writeExactJson(value)}`
}
