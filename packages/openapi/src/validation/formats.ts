import type { Ajv, Format } from 'ajv'
import formats from 'ajv-formats'
import {
  EMAIL,
  IPV4,
  IPV6,
  isInternational,
  isInternationalEmail,
  URI,
  URI_REFERENCE,
  URI_TEMPLATE,
} from './address-formats.ts'
import { isHostname, isInternationalHostname } from './hostname-formats.ts'
import { DURATION, isDate, isDateTime, isTime } from './time-formats.ts'

/**
 * Asserts the formats of JSON Schema and OpenAPI as their standards say: those here, and what ajv-formats has beside them. It
 * would take a date-time without an offset, an address with leading zeros, and a port of letters.
 * @see https://json-schema.org/draft/2020-12/json-schema-validation#section-7.3
 * @see https://spec.openapis.org/registry/format/
 */
export function addFormats(ajv: Ajv): void {
  formats.default(ajv)
  for (const [name, format] of Object.entries(OWN)) ajv.addFormat(name, format)
}

const OWN: Readonly<Record<string, Format>> = {
  date: isDate,
  'date-time': isDateTime,
  duration: DURATION,
  email: EMAIL,
  hostname: isHostname,
  'idn-email': isInternationalEmail,
  'idn-hostname': isInternationalHostname,
  int32: { type: 'number', validate: isWholeBelow(2 ** 31) },
  int64: { type: 'number', validate: isWholeBelow(2 ** 63) },
  ipv4: IPV4,
  ipv6: IPV6,
  iri: text => isInternational(URI, text),
  'iri-reference': text => isInternational(URI_REFERENCE, text),
  regex: isRegularExpression,
  time: isTime,
  uri: URI,
  'uri-reference': URI_REFERENCE,
  'uri-template': text => isInternational(URI_TEMPLATE, text),
  uuid: /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i,
}

function isRegularExpression(text: string): boolean {
  try {
    new RegExp(text, 'u')
    return true
  } catch {
    return false
  }
}

function isWholeBelow(limit: number) {
  return (value: number) => Number.isInteger(value) && value >= -limit && value < limit
}
