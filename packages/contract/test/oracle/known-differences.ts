/** A test of the official suite that a validator does not pass, as `file: group: test`, and why. */
export type KnownDifferences = Readonly<Record<string, string>>

/** The formats of the suite's core tests: there a format is an annotation, and here it is asserted. */
const ASSERTED = [
  'date-time',
  'date',
  'duration',
  'email',
  'hostname',
  'idn-email',
  'idn-hostname',
  'ipv4',
  'ipv6',
  'iri-reference',
  'iri',
  'json-pointer',
  'regex',
  'relative-json-pointer',
  'time',
  'uri-reference',
  'uri-template',
  'uri',
  'uuid',
]

const BY_DESIGN = Object.fromEntries(
  ASSERTED.map(format => [
    `format: ${format} format: invalid ${format} string is only an annotation by default`,
    'formats are asserted by design',
  ]),
)

/** Where the mock's validation differs from the suite. */
export const OF_VALIDATION: KnownDifferences = BY_DESIGN

/** Where the oracle differs: as the mock does, and where Hyperjump's formats are not what their standards say. */
export const OF_ORACLE: KnownDifferences = {
  ...BY_DESIGN,
  'optional/format/iri: validation of IRIs: an IPvFuture host with an uppercase version letter is valid':
    'Hyperjump takes it for an error',
  ...Object.fromEntries(
    [
      'a valid time string with leap second, Zulu',
      'valid leap second, zero time-offset',
      'valid leap second, positive time-offset',
      'valid leap second, large positive time-offset',
      'valid leap second, negative time-offset',
      'valid leap second, large negative time-offset',
    ].map(test => [`optional/format/time: validation of time strings: ${test}`, 'Hyperjump knows no leap seconds']),
  ),
}
