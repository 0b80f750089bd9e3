/** Decides whether a value is what the document allows in its place. */
export type AcceptsValue = (value: unknown) => boolean

const CREATED = /^(date)?(created|creation|inserted|added)(at|on|date|time|timestamp)?$/
const UPDATED = /^(date|last)?(updated|update|modified|modification|changed)(at|on|date|time|timestamp)?$/

/** Whether a property, with a name in small letters only, says when something was created or changed. */
export function tellsTime(normalizedName: string): 'created' | 'updated' | undefined {
  if (CREATED.test(normalizedName)) return 'created'
  return UPDATED.test(normalizedName) ? 'updated' : undefined
}

/** Writes a time, in milliseconds since 1970. */
export type WriteTime = (milliseconds: number) => unknown

/** The ways in which documents write times. */
const TIME_FORMATS: readonly WriteTime[] = [
  milliseconds => new Date(milliseconds).toISOString(),
  milliseconds => `${isoSeconds(milliseconds)}Z`,
  milliseconds => `${isoSeconds(milliseconds)}+00:00`,
  milliseconds => `${new Date(milliseconds).toISOString().slice(0, -1)}000Z`,
  milliseconds => isoSeconds(milliseconds).replace('T', ' '),
  milliseconds => isoSeconds(milliseconds).slice(0, 10),
  milliseconds => {
    const [date = '', time = ''] = isoSeconds(milliseconds).split('T')
    return `${date.split('-').reverse().join('/')} ${time}`
  },
  milliseconds => milliseconds,
  milliseconds => Math.floor(milliseconds / 1000),
]

function isoSeconds(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 19)
}

/** How a document wants times: as its example is, or else in the first way that it accepts. Undefined where it wants none. */
export function chooseTimeFormat(example: unknown, accepts: AcceptsValue): WriteTime | undefined {
  const now = Date.now()
  const alike = TIME_FORMATS.filter(write => {
    const written = write(now)
    return typeof written === typeof example && shapeOf(written) === shapeOf(example)
  })
  return [...alike, ...TIME_FORMATS].find(write => accepts(write(now)))
}

/** Which characters are digits, and what the others are. */
function shapeOf(value: unknown): string {
  return String(value).replace(/\d/g, '0')
}

/** The number of a new thing as a UUID: always the same, so that tests can rely on it. */
export function numberedUuid(number: number): string {
  return `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`
}

/**
 * A text like another one, which differs by a number: the digits at its end are counted on, as hexadecimal ones where there are many.
 * @example numberedText('lead_19', 3) // lead_22
 */
export function numberedText(example: string, number: number): string {
  const [digits = '', radix] = /[0-9a-f]{8,}$/.test(example)
    ? [/[0-9a-f]+$/.exec(example)?.[0], 16]
    : [/\d+$/.exec(example)?.[0], 10]
  if (digits === '') return `${example}${number}`
  const start = radix === 16 ? BigInt(`0x${digits}`) : BigInt(digits)
  const counted = (start + BigInt(number)).toString(radix).padStart(digits.length, '0')
  return example.slice(0, -digits.length) + counted.slice(-Math.max(digits.length, radix === 10 ? counted.length : 0))
}
