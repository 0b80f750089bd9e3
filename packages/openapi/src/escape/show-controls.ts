// Line breaks and tabs are left to whoever lays a text out. The last two lines turn the direction in which people read.
const CONTROLS =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what it is about.
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/**
 * A text with what nobody sees made visible, as JSON and TypeScript write it: a terminal's ESC is `\u001b`. So inside of a string
 * of theirs it means the same as before. Line breaks stay, and so do tabs; of `\r\n` the second alone does.
 * @see https://trojansource.codes
 */
export function showControls(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(CONTROLS, escapeCharacter)
}

/** A character as JSON writes those that it cannot hold: `\u001b`. */
export function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
