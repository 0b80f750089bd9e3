import { showControls } from './show-controls.ts'

/** A text between the quotes of a JSON string. */
export function escapeForJson(text: string): string {
  return showControls(JSON.stringify(text).slice(1, -1))
}
