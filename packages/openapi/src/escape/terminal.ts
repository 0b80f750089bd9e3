import { escapeCharacter, showControls } from './show-controls.ts'

/** A text of several lines as a terminal shall show it, and not do what it says. */
export const escapeForTerminal: (text: string) => string = showControls

/** A text as a part of one line of a terminal, on which a second one cannot be made up. */
export function escapeForLine(text: string): string {
  return showControls(text).replace(/[\n\t]/g, character => (character === '\t' ? ' ' : escapeCharacter(character)))
}
