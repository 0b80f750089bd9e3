import { type CommandOutput, UsageError } from '@crm-clients/openapi/command-line'
import type { LoadOptions } from '@crm-clients/openapi/document'
import { followSpecs } from '../../changeset/follow-specs.ts'
import { textBase } from '../../diff/find-base.ts'
import { renderText } from '../../diff/render/render-text.ts'
import { diffVendors } from '../../diff/vendor-diff.ts'
import { selectVendors } from '../../repository/workspace.ts'
import { startProgress } from '../progress.ts'
import type { ChosenSides } from './merge-documents.ts'
import { type LocatedConflict, updateVendor } from './update-vendor.ts'

/** What somebody asked for. */
export interface UpdateRequest extends LoadOptions {
  readonly from: string
  readonly base: string | undefined
  readonly chosen: ChosenSides
}

/** More changes than this are looked up: `pnpm diff` has them all. */
const MOST_LINES = 60
/** Longer values are looked up in the two documents. */
const LONGEST_VALUE = 160

/**
 * Updates a vendor, and tells what changed and which changesets say so.
 *
 * @param tidy formats the files that were written.
 * @returns the exit code.
 */
export async function runUpdate(
  slug: string,
  root: string,
  request: UpdateRequest,
  output: CommandOutput,
  tidy: (files: readonly string[]) => Promise<void>,
): Promise<number> {
  const [vendor] = selectVendors([slug], root)
  if (!vendor) throw new UsageError('Name one vendor.')
  const progress = startProgress(output.printError)
  const { files, before, conflicts } = await updateVendor(vendor, root, { ...request, progress })
  if (conflicts.length > 0) {
    output.printError(renderConflicts(conflicts))
    return 1
  }
  await tidy(files)
  progress('comparing')
  for (const file of files) output.print(`wrote ${file}`)
  const base = textBase('before', slug, before, vendor.specFile)
  const diffs = await diffVendors({ root, base, slugs: [slug], types: false })
  const { done, problem } = await followSpecs(root, [slug])
  for (const line of done) output.print(line)
  if (problem !== undefined) output.printError(`The changesets are left as they are. ${problem}`)
  output.print(`\n${cut(renderText(diffs, 'before'), slug)}`)
  output.print(`\nNext: read the changes of specs/${slug}.yaml, then run\n  pnpm check ${slug}\n  pnpm test`)
  return 0
}

function cut(text: string, slug: string): string {
  const lines = text.split('\n')
  if (lines.length <= MOST_LINES) return text
  return [...lines.slice(0, MOST_LINES), `  … and ${lines.length - MOST_LINES} lines more: pnpm diff ${slug}`].join(
    '\n',
  )
}

function renderConflicts(conflicts: readonly LocatedConflict[]): string {
  const rendered = conflicts.flatMap(({ place, pointer, ours, theirs }) => [
    `${place}  ${pointer}`,
    `  ours:    ${show(ours)}`,
    `  theirs:  ${show(theirs)}`,
  ])
  const one = conflicts.length === 1
  return [
    `The spec and the document both changed ${one ? 'something' : `${conflicts.length} things`}, each in its own way. Nothing was written.`,
    '',
    ...rendered,
    '',
    `Choose: --ours '<pointer>' keeps what the spec has there, --theirs '<pointer>' takes what the document has; '#' is everything.`,
  ].join('\n')
}

function show(value: unknown): string {
  if (value === undefined) return '(removed)'
  const text = JSON.stringify(value)
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)} …` : text
}
