/** A text as the name of a type: `full-repository` is `FullRepository`. */
export function pascalCase(text: string): string {
  const words = text.split(/[^\p{ID_Continue}$]+/u).filter(Boolean)
  const joined = words.map(word => word.charAt(0).toUpperCase() + word.slice(1)).join('')
  return /^[\p{ID_Start}$_]/u.test(joined) ? joined : `Schema${joined}`
}
