import {
  type Arbitrary,
  array,
  constantFrom,
  date,
  domain,
  emailAddress,
  ipV4,
  ipV6,
  nat,
  option,
  string,
  tuple,
  uuid,
} from 'fast-check'

const instant = date({
  min: new Date('0000-01-01T00:00:00Z'),
  max: new Date('9999-12-31T23:59:59Z'),
  noInvalidDate: true,
}).map(value => value.toISOString())

const zone = constantFrom('Z', '+00:00', '+05:45', '-11:30')

// The URLs of fast-check take a second to be made ready, since any character can be in one.
const letters = string({ unit: constantFrom(...'abcXYZ019-._~:@!$', '%20', '%2F', '%E2%82%AC', '%F0%9F%98%80') })
const path = array(letters, { maxLength: 4 }).map(segments => segments.map(segment => `/${segment}`).join(''))
const suffix = (sign: string) =>
  option(letters, { nil: undefined }).map(text => (text === undefined ? '' : sign + text))

/** Texts of the formats that can be generated. */
const FORMATS: Readonly<Record<string, Arbitrary<string>>> = {
  date: instant.map(text => text.slice(0, 10)),
  'date-time': tuple(instant, zone).map(([text, offset]) => text.replace('Z', offset)),
  duration: tuple(nat(99), nat(99), nat(99)).map(([days, hours, seconds]) => `P${days}DT${hours}H0M${seconds}S`),
  email: emailAddress(),
  hostname: domain(),
  ipv4: ipV4(),
  ipv6: ipV6(),
  time: tuple(instant, zone).map(([text, offset]) => text.slice(11).replace('Z', offset)),
  uri: tuple(constantFrom('http', 'https'), domain(), path, suffix('?'), suffix('#')).map(
    ([scheme, host, ...rest]) => `${scheme}://${host}${rest.join('')}`,
  ),
  'uri-reference': tuple(letters, path).map(([first, rest]) => `/x${first}${rest}`),
  uuid: uuid(),
}

/** Texts of a format. `undefined` for a format that nothing here can generate. */
export function formatArbitrary(format: string): Arbitrary<string> | undefined {
  return Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined
}
