import type { LintRule } from './rule.ts'

/** @see https://spec.openapis.org/registry/format/ */
const KNOWN: ReadonlySet<string> = new Set(
  (
    'base64url binary byte char commonmark date date-time date-time-local decimal decimal128 double double-int duration ' +
    'email float hostname html http-date idn-email idn-hostname int8 int16 int32 int64 ipv4 ipv6 iri iri-reference ' +
    'json-pointer media-range password regex relative-json-pointer sf-binary sf-boolean sf-decimal sf-integer sf-string ' +
    'sf-token time time-local uint8 uint16 uint32 uint64 unixtime uri uri-reference uri-template uuid'
  ).split(' '),
)

/** No mock asserts a format that nobody knows, so a misspelt one switches the check off without a word. */
export const knownFormat: LintRule = {
  severity: 'warning',
  fix: "Correct it. The vendor's own formats belong in the description, or are a pattern: https://spec.openapis.org/registry/format/",
  visit: () => ({
    Schema({ format }, { report, location }) {
      if (typeof format === 'string' && !KNOWN.has(format)) {
        report({ message: `No format is called ${format}.`, location: location.child('format') })
      }
    },
  }),
}
