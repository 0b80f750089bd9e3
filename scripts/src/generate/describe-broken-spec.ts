import { dirname } from 'node:path'
import { LimitError, readDocument } from '@crm-clients/openapi/document'
import type { Finding } from '../check/finding.ts'
import { nameSpecFile, pointerLocator } from '../check/pointer-locator.ts'
import type { VendorPlaces } from '../repository/workspace.ts'

const SYNTAX_FIX =
  'Correct this line or the one above it: indentation with spaces, a space after each colon, quotes around texts with ": " or " #".'

/** The ways out that the parser's reason tells, where the usual one would lead astray. */
const OTHER_SYNTAX_FIXES: readonly (readonly [reason: RegExp, fix: string])[] = [
  [/duplicated mapping key/, 'Remove or rename one of the two: the key is there before, at the same indentation.'],
  [/input is empty/, 'Write the spec, or bring the file back: git restore <file>. `pnpm new <vendor>` writes a stub.'],
]

const LIMIT_FIX = 'Say it with less, or raise the limit.'

const USUAL_FIX = 'Do what the message says, and run the command again.'

/** An error that reading or rendering a spec threw, with its place in the spec as far as the message tells. */
export function describeBrokenSpec(vendor: VendorPlaces, error: unknown): Finding {
  const text = error instanceof Error ? error.message : String(error)
  const finding = { file: vendor.specName, line: 1, column: 1, severity: 'error', rule: 'generate' } as const
  const [, file, line, column = '1', message = ''] = /^(.*?):(\d+)(?::(\d+))?: ([\s\S]*)$/.exec(text) ?? []
  if (file?.startsWith(dirname(vendor.specFile))) {
    const place = { file: nameSpecFile(vendor, file), line: Number(line), column: Number(column) }
    if (error instanceof LimitError) return { ...finding, ...place, rule: 'limit', message, fix: LIMIT_FIX }
    if (/^(?:the \$ref|#\S* contains itself)/.test(message)) return { ...finding, ...place, message, fix: USUAL_FIX }
    const fix = OTHER_SYNTAX_FIXES.find(([reason]) => reason.test(message))?.[1] ?? SYNTAX_FIX
    return { ...finding, ...place, rule: 'syntax', message, fix }
  }
  const [, pointer, pointerMessage] = /^(#\/\S*): ([\s\S]*)$/.exec(text) ?? []
  if (pointer === undefined) return { ...finding, message: text, fix: USUAL_FIX }
  const locate = pointerLocator(vendor, readDocument(vendor.specFile))
  return { ...finding, ...locate(pointer), message: pointerMessage ?? text, fix: USUAL_FIX }
}
