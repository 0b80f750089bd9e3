import { withoutPrototype } from '../document/record.ts'

/** What cases need to know about a format. */
interface Format {
  readonly sample: string
  /** Texts that are surely not of this format. */
  readonly wrong: readonly string[]
  /** Accepts nothing that is not of this format, and most of what is. */
  readonly accepts: RegExp
  /** A text of about this length; absent where the format has only one length. */
  readonly ofLength?: (length: number) => string
}

const LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?'
const NAME = `${LABEL}(?:\\.${LABEL})*`
const DATE = '\\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])|(?:0[13578]|1[02])-(?:29|30|31))'
const TIME = '(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)'
const ATOM = "[\\w!#$%&'*+/=?^{|}~-]+"
const URL_TEXT = "[\\w\\-.~!$&'()*+,;=:@/?%]*"

const EMAIL: Format = {
  sample: 'ada@example.test',
  wrong: ['ada', 'ada@example-.test', '@example.test'],
  accepts: new RegExp(`^${ATOM}(?:\\.${ATOM})*@${LABEL}(?:\\.${LABEL})+$`),
  ofLength: length => `ada@${hostname(length - 4)}`,
}
const HOSTNAME: Format = {
  sample: 'example.test',
  wrong: ['-example.test', 'exa mple.test'],
  accepts: new RegExp(`^${NAME}$`),
  ofLength: hostname,
}
const URI: Format = {
  sample: 'https://example.test/',
  wrong: ['example', 'https://exa mple.test', '//example.test/'],
  accepts: new RegExp(`^https?://${NAME}(?::\\d+)?(?:/${URL_TEXT})?$`),
  ofLength: length => (length < 21 ? 'http://a/' : 'https://example.test/').padEnd(length, 'a'),
}
const URI_REFERENCE: Format = {
  sample: '/example',
  wrong: ['\\\\example', '/exa mple'],
  accepts: new RegExp(`^/?\\w${URL_TEXT}$`),
  ofLength: length => '/example'.padEnd(length, 'a'),
}

/**
 * The formats that are asserted, not only annotated. A format that is not here is an annotation, and listed as such.
 * @see https://json-schema.org/draft/2020-12/json-schema-validation#section-7.3
 */
export const FORMATS: Readonly<Record<string, Format>> = withoutPrototype({
  date: { sample: '2026-01-31', wrong: ['2026-02-30', '31.01.2026'], accepts: new RegExp(`^${DATE}$`) },
  'date-time': {
    sample: '2026-01-31T12:00:00Z',
    wrong: ['2026-01-31 at noon', '2026-13-31T12:00:00Z'],
    accepts: new RegExp(`^${DATE}T${TIME}$`),
    ofLength: length => `2026-01-31T12:00:00.${'0'.repeat(Math.max(1, length - 21))}Z`,
  },
  duration: { sample: 'P1D', wrong: ['one day', 'P'], accepts: /^P\d+[YMWD]$/ },
  email: EMAIL,
  hostname: HOSTNAME,
  'idn-email': EMAIL,
  'idn-hostname': { ...HOSTNAME, wrong: ['example.test.'] },
  ipv4: {
    sample: '192.0.2.1',
    wrong: ['192.0.2.256', '192.0.2'],
    accepts: /^(?:(?:1?\d?\d|2[0-4]\d)\.){3}(?:1?\d?\d|2[0-4]\d)$/,
  },
  ipv6: { sample: '2001:db8::1', wrong: ['2001:db8::1::2', '12345::'], accepts: /^2001:db8::[\da-f]{1,4}$/ },
  iri: URI,
  'iri-reference': URI_REFERENCE,
  'json-pointer': { sample: '/a/0', wrong: ['a', '/~2'], accepts: /^(?:\/[^~/]*)*$/ },
  'relative-json-pointer': { sample: '0/a', wrong: ['/a', '-1/a'], accepts: /^\d\/[^~/]*$/ },
  regex: { sample: '^a$', wrong: ['^(a$', '[a'], accepts: /^\^?\w+\$?$/ },
  time: { sample: '12:00:00Z', wrong: ['noon', '25:00:00Z'], accepts: new RegExp(`^${TIME}$`) },
  uri: URI,
  'uri-reference': URI_REFERENCE,
  'uri-template': { sample: '/a/{b}', wrong: ['/a/{b', '/a/<b>'], accepts: /^[\w/]*(?:\{\w+\})?$/ },
  uuid: {
    sample: '3c90c3cc-0d44-4b50-8888-8dd25736052a',
    wrong: ['3c90c3cc-0d44-4b50-8888', 'not-a-uuid'],
    accepts: /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i,
  },
})

/** Texts of formats that JSON Schema does not know, and that are asserted here: other validators take them for annotations. */
export const OTHER_FORMATS: Readonly<Record<string, string>> = withoutPrototype({
  byte: 'c2FtcGxl',
  'iso-date-time': '2026-01-31T12:00:00Z',
  'iso-time': '12:00:00Z',
  'json-pointer-uri-fragment': '#/a/0',
  url: 'https://example.test/',
})

/** A name of labels, none of them longer than 63 letters. */
function hostname(length: number): string {
  const rest = Math.max(1, length - '.test'.length)
  const label = (size: number) => 'a'.repeat(size)
  const full = Math.max(0, Math.ceil(rest / 61) - 1)
  const labels = [...Array.from({ length: full }, () => label(60)), label(rest - full * 61)]
  return `${labels.join('.')}.test`
}
