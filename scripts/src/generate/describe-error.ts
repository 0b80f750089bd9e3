import type { Finding } from '../check/finding.ts'
import { pointerLocator } from '../check/pointer-locator.ts'
import type { VendorPlaces } from '../workspace.ts'

const SYNTAX_FIX =
  'Correct this line or the one above it: indentation with spaces, a space after each colon, quotes around texts with ": " or " #".'

/** An error that reading or rendering a spec threw, with its place in the spec as far as the message tells. */
export function describeError({ specFile, specName }: VendorPlaces, error: unknown): Finding {
  const text = error instanceof Error ? error.message : String(error)
  const finding = { file: specName, line: 1, column: 1, severity: 'error', message: text } as const
  const afterFile = text.startsWith(`${specFile}:`) ? text.slice(specFile.length) : ''
  const [, line, column, syntaxMessage = ''] = /^:(\d+):(\d+): ([\s\S]*)$/.exec(afterFile) ?? []
  if (line !== undefined) {
    return {
      ...finding,
      rule: 'syntax',
      line: Number(line),
      column: Number(column),
      message: syntaxMessage,
      fix: SYNTAX_FIX,
    }
  }
  const [, pointer, pointerMessage] = /^(#\/\S*): ([\s\S]*)$/.exec(text) ?? []
  const located = pointer === undefined ? {} : { ...pointerLocator(specFile)(pointer), message: pointerMessage ?? text }
  return { ...finding, ...located, rule: 'generate', fix: 'Do what the message says, and run the command again.' }
}
