/** What Unicode does not take apart into a letter and its accent. */
const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l', þ: 'th' }

/** A text with Latin letters as plain as they get: `Größe` becomes `Grosse`. Other scripts stay as they are. */
export function plainLetters(text: string): string {
  const apart = text.normalize('NFKD').replace(/\p{Diacritic}/gu, '')
  return apart.replace(/[ßæœøđłþ]/g, letter => LETTERS[letter] ?? letter)
}
