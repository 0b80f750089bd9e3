const TIME = /^(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:z|([+-])(\d\d):(\d\d))$/i

/** Leap seconds come at the end of a day in UTC. @see https://www.rfc-editor.org/rfc/rfc3339#section-5.6 */
export function isTime(text: string): boolean {
  const [, hours, minutes, seconds, sign = '+', offsetHours = 0, offsetMinutes = 0] = TIME.exec(text) ?? []
  const isInDay = Number(hours) < 24 && Number(minutes) < 60 && Number(offsetHours) < 24 && Number(offsetMinutes) < 60
  if (!isInDay || Number(seconds) < 60) return isInDay
  const offset = (sign === '-' ? 1 : -1) * (Number(offsetHours) * 60 + Number(offsetMinutes))
  const minuteOfDay = (Number(hours) * 60 + Number(minutes) + offset + 2 * 1440) % 1440
  return Number(seconds) === 60 && minuteOfDay === 1439
}

const DATE = /^(\d{4})-(\d\d)-(\d\d)$/

const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** A day that there is in the calendar. */
export function isDate(text: string): boolean {
  const [, year, month, day] = DATE.exec(text)?.map(Number) ?? []
  if (year === undefined || month === undefined || day === undefined) return false
  if (month === 2 && day === 29) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return day >= 1 && day <= (MONTH_DAYS[month - 1] ?? 0)
}

/** A day, the letter T, and a time with its offset. */
export function isDateTime(text: string): boolean {
  const letter = text[10]
  return (letter === 'T' || letter === 't') && isDate(text.slice(0, 10)) && isTime(text.slice(11))
}

const CLOCK = '(?:\\d+H(?:\\d+M(?:\\d+S)?)?|\\d+M(?:\\d+S)?|\\d+S)'

/** @see https://www.rfc-editor.org/rfc/rfc3339#appendix-A */
export const DURATION = new RegExp(
  `^P(?:\\d+W|(?:\\d+Y(?:\\d+M(?:\\d+D)?)?|\\d+M(?:\\d+D)?|\\d+D)(?:T${CLOCK})?|T${CLOCK})$`,
)
