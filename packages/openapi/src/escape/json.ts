import { escapeCharacter, showControls } from './show-controls.ts'

/**
 * A text between the quotes of a JSON string. Half of a character is shown as JSON would write it: there are readers of JSON that
 * refuse a file with one.
 */
export function escapeForJson(text: string): string {
  const whole = text.replace(/\p{Surrogate}/gu, escapeCharacter)
  return showControls(JSON.stringify(whole).slice(1, -1))
}
