import fc from 'fast-check'
import { REDACTED } from '../../src/redaction/index.ts'

/** One way to write a character, such as a server, a proxy or a template engine chooses. */
type Spelling = (character: string) => string

const hexadecimal = (number: number, digits: number) => number.toString(16).padStart(digits, '0')
const unitsOf = (character: string) => character.split('').map(unit => unit.charCodeAt(0))
const percent = (character: string) =>
  [...new TextEncoder().encode(character)].map(byte => `%${hexadecimal(byte, 2)}`).join('')
const upper = (text: string) => text.toUpperCase()
const again = (text: string) => text.replaceAll('%', '%25')
const htmlNames: Readonly<Record<string, string>> = {
  ...{
    '"': 'quot',
    '&': 'amp',
    "'": 'apos',
    '<': 'lt',
    '>': 'gt',
    '/': 'sol',
    '+': 'plus',
    '=': 'equals',
    ':': 'colon',
  },
  ...{ '.': 'period', ',': 'comma', '\\': 'bsol', '~': 'Tilde', '%': 'percnt', '@': 'commat', '#': 'num', $: 'dollar' },
}

/** Ways to write one character, which may be mixed within a secret. */
const ofCharacters: Readonly<Record<string, Spelling>> = {
  'percent-encoded': percent,
  'percent-encoded in capitals': character => upper(percent(character)),
  'percent-encoded twice': character => again(percent(character)),
  'percent-encoded three times': character => again(again(upper(percent(character)))),
  'by its JSON number': character =>
    unitsOf(character)
      .map(unit => `\\u${hexadecimal(unit, 4)}`)
      .join(''),
  'by its JSON number in capitals': character =>
    unitsOf(character)
      .map(unit => `\\u${upper(hexadecimal(unit, 4))}`)
      .join(''),
  'by its JSON number in JSON': character =>
    unitsOf(character)
      .map(unit => `\\\\u${hexadecimal(unit, 4)}`)
      .join(''),
  'by its HTML number': character =>
    unitsOf(character)
      .map(unit => `&#${unit};`)
      .join(''),
  'by its hexadecimal HTML number': character =>
    unitsOf(character)
      .map(unit => `&#x${hexadecimal(unit, 4)};`)
      .join(''),
  'by its HTML number in HTML': character =>
    unitsOf(character)
      .map(unit => `&amp;#${unit};`)
      .join(''),
  'by its HTML number, percent-encoded': character =>
    unitsOf(character)
      .map(unit => `%26%23${unit}%3B`)
      .join(''),
}

/** What stands for a secret in a longer text that is base64: the characters at its edges are of what is around as well. */
function insideBase64(text: string, before: number): string {
  const encoded = Buffer.from(`${text} and more`).toString('base64')
  return encoded.slice(Math.ceil((before * 8) / 6), Math.floor((Buffer.byteLength(text) * 8) / 6))
}

/** Ways to write a whole secret, as the functions of platforms do. */
const ofSecrets: Readonly<Record<string, Spelling>> = {
  'as it is': secret => secret,
  'by encodeURIComponent': encodeURIComponent,
  'by encodeURIComponent, twice': secret => encodeURIComponent(encodeURIComponent(secret)),
  'by encodeURI': encodeURI,
  'as a form': secret => new URLSearchParams({ '': secret }).toString().slice(1),
  'as JSON': secret => JSON.stringify(secret).slice(1, -1),
  'as JSON of PHP': secret => JSON.stringify(secret).slice(1, -1).replaceAll('/', '\\/'),
  'as JSON in JSON': secret => JSON.stringify(JSON.stringify(secret)).slice(3, -3),
  'as JSON in a query': secret => encodeURIComponent(JSON.stringify(secret).slice(1, -1)),
  'as HTML': secret => secret.replace(/[&<>"']/g, one => `&${htmlNames[one]};`),
  'as HTML by all names': secret => secret.replace(/\W/g, one => (htmlNames[one] ? `&${htmlNames[one]};` : one)),
  'as a JSON pointer': secret => secret.replaceAll('~', '~0').replaceAll('/', '~1'),
  'as base64': secret => Buffer.from(secret).toString('base64'),
  ...Object.fromEntries(
    ['', 'a', 'ab', 'user:', 'ключ'].map(before => [
      `as base64 behind ${before}`,
      (secret: string) => insideBase64(`${before}${secret}`, Buffer.byteLength(before)),
    ]),
  ),
  'as bytes in JSON': secret => [...Buffer.from(secret)].join(),
  'as base64url': secret => Buffer.from(secret).toString('base64url'),
  'as base64 in a query': secret => encodeURIComponent(Buffer.from(secret).toString('base64')),
}

const SIGNS = ' !"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~abcdefuxy0123456789'

/** Secrets as a header, a query or a password can carry them. */
export const secret = fc
  .string({ unit: fc.constantFrom(...SIGNS, 'é', 'ß', '→'), minLength: 6, maxLength: 24 })
  .filter(text => !REDACTED.includes(text))

/** A secret, and one spelling of it: that of a platform, or a mixture. */
export function spelled(
  secrets: fc.Arbitrary<string>,
): fc.Arbitrary<{ readonly secret: string; readonly spelling: string }> {
  const whole = (text: string) => fc.constantFrom(...Object.values(ofSecrets)).map(way => way(text))
  // Nobody percent-encodes one character of several bytes and leaves the next one.
  const isMixable = (text: string) => /^[ -~]*$/.test(text)
  return secrets.chain(text =>
    (isMixable(text) ? fc.oneof(whole(text), mixed(text)) : whole(text)).map(spelling => ({ secret: text, spelling })),
  )
}

function mixed(text: string): fc.Arbitrary<string> {
  const way = fc.constantFrom<Spelling>(character => character, ...Object.values(ofCharacters))
  return fc
    .array(way, { minLength: text.length, maxLength: text.length })
    .map(ways => [...text].map((character, index) => (ways[index] as Spelling)(character)).join(''))
}
