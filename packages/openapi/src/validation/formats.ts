import type { Ajv, Format } from 'ajv'
import formats from 'ajv-formats'

/**
 * Asserts the formats of JSON Schema and OpenAPI as their standards say. Those of ajv-formats, and here those that it has
 * otherwise: it takes a date-time without an offset, an address with leading zeros, and no letters beyond ASCII.
 * @see https://json-schema.org/draft/2020-12/json-schema-validation#section-7.3
 * @see https://spec.openapis.org/registry/format/
 */
export function addFormats(ajv: Ajv): void {
  formats.default(ajv)
  for (const [name, format] of Object.entries(OWN)) ajv.addFormat(name, format)
}

const TIME = /^(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:z|([+-])(\d\d):(\d\d))$/i

/** Leap seconds come at the end of a day in UTC. @see https://www.rfc-editor.org/rfc/rfc3339#section-5.6 */
function isTime(text: string): boolean {
  const [, hours, minutes, seconds, sign = '+', offsetHours = 0, offsetMinutes = 0] = TIME.exec(text) ?? []
  const isInDay = Number(hours) < 24 && Number(minutes) < 60 && Number(offsetHours) < 24 && Number(offsetMinutes) < 60
  if (!isInDay || Number(seconds) < 60) return isInDay
  const offset = (sign === '-' ? 1 : -1) * (Number(offsetHours) * 60 + Number(offsetMinutes))
  const minuteOfDay = (Number(hours) * 60 + Number(minutes) + offset + 2 * 1440) % 1440
  return Number(seconds) === 60 && minuteOfDay === 1439
}

const DATE = /^(\d{4})-(\d\d)-(\d\d)$/

function isDate(text: string): boolean {
  const [, year, month, day] = DATE.exec(text) ?? []
  const date = new Date(0)
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day))
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
}

function isDateTime(text: string): boolean {
  const [date = '', time = '', ...more] = text.split(/t/i)
  return more.length === 0 && isDate(date) && isTime(time)
}

const CLOCK = '(?:\\d+H(?:\\d+M(?:\\d+S)?)?|\\d+M(?:\\d+S)?|\\d+S)'
/** @see https://www.rfc-editor.org/rfc/rfc3339#appendix-A */
const DURATION = new RegExp(`^P(?:\\d+W|(?:\\d+Y(?:\\d+M(?:\\d+D)?)?|\\d+M(?:\\d+D)?|\\d+D)(?:T${CLOCK})?|T${CLOCK})$`)

const OCTET = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)'
/** @see https://www.rfc-editor.org/rfc/rfc2673#section-3.2 */
const IPV4 = new RegExp(`^${OCTET}(?:\\.${OCTET}){3}$`)

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

const OWN: Readonly<Record<string, Format>> = {
  date: isDate,
  'date-time': isDateTime,
  duration: DURATION,
  int32: { type: 'number', validate: isWholeBelow(2 ** 31) },
  int64: { type: 'number', validate: isWholeBelow(2 ** 63) },
  ipv4: IPV4,
  regex: isRegularExpression,
  time: isTime,
  uuid: /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i,
}
