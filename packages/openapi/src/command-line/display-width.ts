/**
 * How many columns of a terminal a text takes. Most characters take one, some two, and an accent of its own none.
 * @see https://www.unicode.org/reports/tr11/
 */
export function displayWidth(text: string): number {
  return [...text.replace(/\p{M}/gu, '')].reduce((width, character) => width + (WIDE.test(character) ? 2 : 1), 0)
}

const WIDE =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60]/u
