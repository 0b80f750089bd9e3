/**
 * The grammars of addresses, rule by rule.
 * @see https://www.rfc-editor.org/rfc/rfc3986#appendix-A
 */
const OCTET = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)'
const IPV4_ADDRESS = `${OCTET}(?:\\.${OCTET}){3}`
const GROUP = '[\\da-f]{1,4}'
const LAST_GROUPS = `(?:${GROUP}:${GROUP}|${IPV4_ADDRESS})`
const IPV6_ADDRESS = `(?:${[
  `(?:${GROUP}:){6}${LAST_GROUPS}`,
  `::(?:${GROUP}:){5}${LAST_GROUPS}`,
  ...[4, 3, 2, 1, 0].map(
    (count, before) => `(?:(?:${GROUP}:){0,${before}}${GROUP})?::(?:${GROUP}:){${count}}${LAST_GROUPS}`,
  ),
  `(?:(?:${GROUP}:){0,5}${GROUP})?::${GROUP}`,
  `(?:(?:${GROUP}:){0,6}${GROUP})?::`,
].join('|')})`

const FREE = "\\w\\-.~!$&'()*+,;="
const CHARACTER = `(?:[${FREE}:@]|%[\\da-f]{2})`
const SEGMENTS = `(?:/${CHARACTER}*)*`
const HOST = `(?:\\[(?:${IPV6_ADDRESS}|v[\\da-f]+\\.[${FREE}:]+)\\]|(?:[${FREE}]|%[\\da-f]{2})*)`
const AUTHORITY = `//(?:(?:[${FREE}:]|%[\\da-f]{2})*@)?${HOST}(?::\\d*)?${SEGMENTS}`
const ABSOLUTE = `/(?:${CHARACTER}+${SEGMENTS})?`
const REST = `(?:\\?(?:${CHARACTER}|[/?])*)?(?:#(?:${CHARACTER}|[/?])*)?`
const WITH_SCHEME = `[a-z][a-z\\d+\\-.]*:(?:${AUTHORITY}|${ABSOLUTE}|${CHARACTER}+${SEGMENTS}|)${REST}`
const WITHOUT_SCHEME = `(?:${AUTHORITY}|${ABSOLUTE}|(?:[${FREE}@]|%[\\da-f]{2})+${SEGMENTS}|)${REST}`

export const URI = new RegExp(`^${WITH_SCHEME}$`, 'i')
export const URI_REFERENCE = new RegExp(`^(?:${WITH_SCHEME}|${WITHOUT_SCHEME})$`, 'i')
export const IPV4 = new RegExp(`^${IPV4_ADDRESS}$`)
export const IPV6 = new RegExp(`^${IPV6_ADDRESS}$`, 'i')

const LITERAL = '(?:[^\\x00-\\x20\\x7f"<>%\\\\^`{|}]|%[\\da-f]{2})'
const VARIABLE = '(?:\\w|%[\\da-f]{2})(?:\\.?(?:\\w|%[\\da-f]{2}))*(?::[1-9]\\d{0,3}|\\*)?'
/** @see https://www.rfc-editor.org/rfc/rfc6570#section-2 */
export const URI_TEMPLATE = new RegExp(`^(?:${LITERAL}|\\{[+#./;?&=,!@|]?${VARIABLE}(?:,${VARIABLE})*\\})*$`, 'i')

const OTHER_LETTERS = /[\u{a0}-\u{d7ff}\u{f900}-\u{ffef}\u{10000}-\u{efffd}]/gu
const PRIVATE_LETTERS = /[\u{e000}-\u{f8ff}\u{f0000}-\u{10fffd}]/gu

/**
 * An address with letters beyond ASCII, which have the same rights as those of ASCII. Private ones only have a place in the query.
 * @see https://www.rfc-editor.org/rfc/rfc3987#section-2.2
 */
export function isInternational(format: RegExp, text: string): boolean {
  const known = text.replace(/\?[^#]*/, query => query.replace(PRIVATE_LETTERS, 'a'))
  return format.test(known.replace(OTHER_LETTERS, 'a'))
}

/** An e-mail address in which all beyond ASCII is a letter. @see https://www.rfc-editor.org/rfc/rfc6531#section-3.3 */
export function isInternationalEmail(text: string): boolean {
  return EMAIL.test(text.replace(/[^\0-\x7f]/gu, 'a'))
}

const LABEL = '[a-z\\d](?:[a-z\\d-]{0,61}[a-z\\d])?'

const ATOM = "[\\w!#$%&'*+/=?^`{|}~-]+"
const QUOTED = '"(?:[\\x20\\x21\\x23-\\x5b\\x5d-\\x7e]|\\\\[\\x20-\\x7e])*"'
/** @see https://www.rfc-editor.org/rfc/rfc5321#section-4.1.2 */
export const EMAIL = new RegExp(
  `^(?:${ATOM}(?:\\.${ATOM})*|${QUOTED})@(?:${LABEL}(?:\\.${LABEL})+|\\[(?:${IPV4_ADDRESS}|IPv6:${IPV6_ADDRESS})\\])$`,
  'i',
)
