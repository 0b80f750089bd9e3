import { type Arbitrary, constantFrom, date, domain, emailAddress, ipV4, ipV6, tuple, uuid, webUrl } from 'fast-check'

const instant = date({
  min: new Date('0000-01-01T00:00:00Z'),
  max: new Date('9999-12-31T23:59:59Z'),
  noInvalidDate: true,
}).map(value => value.toISOString())

const zone = constantFrom('Z', '+00:00', '+05:45', '-11:30')

/** Texts of the formats that can be generated. */
const FORMATS: Readonly<Record<string, Arbitrary<string>>> = {
  date: instant.map(text => text.slice(0, 10)),
  'date-time': tuple(instant, zone).map(([text, offset]) => text.replace('Z', offset)),
  email: emailAddress(),
  hostname: domain(),
  ipv4: ipV4(),
  ipv6: ipV6(),
  time: tuple(instant, zone).map(([text, offset]) => text.slice(11).replace('Z', offset)),
  uri: webUrl({ withFragments: true, withQueryParameters: true }),
  'uri-reference': webUrl().map(url => new URL(url).pathname),
  uuid: uuid(),
}

/** Texts of a format. `undefined` for a format that nothing here can generate. */
export function formatArbitrary(format: string): Arbitrary<string> | undefined {
  return Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined
}
