import { showControls } from './show-controls.ts'

/** A text inside of a comment of TypeScript, which it does not end: what would end it is written `*\/`. */
export function escapeForComment(text: string): string {
  return showControls(text).replaceAll('*/', '*\\/')
}

/**
 * A text as a literal of TypeScript, in single quotes, on one line. It does not end a script in which a page may hold it.
 * @example quoteForTypeScript("it's") // 'it\'s'
 */
export function quoteForTypeScript(text: string): string {
  const escaped = showControls(JSON.stringify(text).slice(1, -1))
  return `'${escaped.replaceAll('\\"', '"').replaceAll("'", "\\'").replaceAll('</', '<\\/')}'`
}
