import { escapeCharacter, showControls } from './show-controls.ts'

const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** A text in HTML, between tags or as the value of an attribute in quotes. */
export function escapeForHtml(text: string): string {
  return escapeForXml(showControls(text))
}

/**
 * A text in XML, between tags or as the value of an attribute in quotes. What XML cannot hold is written as JSON would.
 * @see https://www.w3.org/TR/xml/#charsets
 */
export function escapeForXml(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what it is about.
  const possible = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Surrogate}]/gu, escapeCharacter)
  return possible.replace(/[&<>"']/g, sign => NAMES[sign] ?? sign)
}
