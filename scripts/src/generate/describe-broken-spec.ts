import type { Finding } from '../check/finding.ts'
import { pointerLocator } from '../check/pointer-locator.ts'
import type { VendorPlaces } from '../repository/workspace.ts'

const SYNTAX_FIX =
  'Correct this line or the one above it: indentation with spaces, a space after each colon, quotes around texts with ": " or " #".'

/** The ways out that the parser's reason tells, where the usual one would lead astray. */
const OTHER_SYNTAX_FIXES: readonly (readonly [reason: RegExp, fix: string])[] = [
  [/duplicated mapping key/, 'Remove or rename one of the two: the key is there before, at the same indentation.'],
  [/input is empty/, 'Write the spec, or bring the file back: git restore <file>. `pnpm new <vendor>` writes a stub.'],
]

/** An error that reading or rendering a spec threw, with its place in the spec as far as the message tells. */
export function describeBrokenSpec({ specFile, specName }: VendorPlaces, error: unknown): Finding {
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
      fix: OTHER_SYNTAX_FIXES.find(([reason]) => reason.test(syntaxMessage))?.[1] ?? SYNTAX_FIX,
    }
  }
  const [, pointer, pointerMessage] = /^(#\/\S*): ([\s\S]*)$/.exec(text) ?? []
  const located = pointer === undefined ? {} : { ...pointerLocator(specFile)(pointer), message: pointerMessage ?? text }
  return { ...finding, ...located, rule: 'generate', fix: 'Do what the message says, and run the command again.' }
}
