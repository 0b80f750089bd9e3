import { domainToASCII, domainToUnicode } from 'node:url'

/** Letters that IDNA 2008 has beside those of its classes. @see https://www.rfc-editor.org/rfc/rfc5892#section-2.6 */
const EXCEPTIONS = '\u00df\u03c2\u06fd\u06fe\u0f0b\u3007'
const CONTEXTUAL = '\u00b7\u0375\u05f3\u05f4\u30fb\u200c\u200d'
const ALLOWED = new RegExp(`^[-\\p{Ll}\\p{Lo}\\p{Lm}\\p{Mn}\\p{Mc}\\p{Nd}${EXCEPTIONS}${CONTEXTUAL}]+$`, 'u')
const DISALLOWED = /[\u0640\u07fa\u302e\u302f\u3031-\u3035\u303b]/u
/** Signs that let the letters before and behind them join. */
const VIRAMA = '\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d4d\u0dca\u0e3a\u0f84\u1039\u103a\u17d2'

/** What breaks the rules for letters that are allowed in some company only. @see https://www.rfc-editor.org/rfc/rfc5892#appendix-A */
const WRONG_COMPANY: readonly RegExp[] = [
  /(?<!l)\u00b7|\u00b7(?!l)/u,
  /\u0375(?!\p{Script=Greek})/u,
  /(?<!\p{Script=Hebrew})[\u05f3\u05f4]/u,
  /^[^\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]*\u30fb[^\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]*$/u,
  /[\u0660-\u0669].*[\u06f0-\u06f9]|[\u06f0-\u06f9].*[\u0660-\u0669]/u,
  new RegExp(`(?<![${VIRAMA}])\u200d`, 'u'),
  new RegExp(`(?<![${VIRAMA}]|\\p{Script=Arabic})\u200c|(?<![${VIRAMA}])\u200c(?!\\p{Script=Arabic})`, 'u'),
]

const FROM_RIGHT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const FROM_LEFT = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u

/** The name of a host, in which a label may be written with the letters of any script. @see https://www.rfc-editor.org/rfc/rfc5890#section-2.3.2.3 */
export function isInternationalHostname(text: string): boolean {
  const labels = text.split(/[.\u3002\uff0e\uff61]/u)
  const letters = labels.map(label => (/^xn--/i.test(label) ? domainToUnicode(label) : label))
  const isFromRight = letters.some(label => FROM_RIGHT.test(label))
  return (
    labels.map(label => domainToASCII(label)).join('.').length <= 253 &&
    labels.every((label, index) => isLabel(label, letters[index] ?? '')) &&
    letters.every(label => !isFromRight || keepsDirection(label))
  )
}

/** {@link isInternationalHostname} in the letters of ASCII. @see https://www.rfc-editor.org/rfc/rfc1123#section-2.1 */
export function isHostname(text: string): boolean {
  return /^[a-z\d.-]+$/i.test(text) && isInternationalHostname(text)
}

function isLabel(label: string, letters: string): boolean {
  if (/^[\0-\x7f]*$/.test(label) && label === letters) return /^(?!..--)[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i.test(label)
  const ascii = domainToASCII(letters)
  const isWritten = label === letters || (ascii === label.toLowerCase() && /[^\0-\x7f]/.test(letters))
  return (
    isWritten &&
    ascii !== '' &&
    ascii.length <= 63 &&
    /^(?!-|..--|\p{M})/u.test(letters) &&
    !letters.endsWith('-') &&
    ALLOWED.test(letters) &&
    !DISALLOWED.test(letters) &&
    !WRONG_COMPANY.some(rule => rule.test(letters))
  )
}

/** @see https://www.rfc-editor.org/rfc/rfc5893#section-2 */
function keepsDirection(label: string): boolean {
  if (!FROM_RIGHT.test(label)) return !/^\d/.test(label)
  return (
    FROM_RIGHT.test([...label][0] ?? '') &&
    !FROM_LEFT.test(label) &&
    !(/[0-9\u06f0-\u06f9]/u.test(label) && /[\u0660-\u0669]/u.test(label))
  )
}
