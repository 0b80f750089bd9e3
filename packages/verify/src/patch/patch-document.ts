import { readFileSync, writeFileSync } from 'node:fs'
import { editYaml, isRecord, parseFile, writeExactJson } from '@crm-clients/openapi/document'
import { describePatch } from '../compare/describe-patch.ts'
import { applyPatch } from './apply-patch.ts'
import { readPatches } from './read-patches.ts'

/** What was written into a document, and what could not be. */
export interface PatchReport {
  /** A line each: where, and what. */
  readonly changed: readonly string[]
  readonly impossible: readonly string[]
}

/**
 * Writes the patches of a log into a document's file. Lines that need not change stay as they are, comments included.
 *
 * @throws when one of the files cannot be read, and for a document of OpenAPI 3.0: patches are of the 3.1 that everybody else sees.
 */
export function patchDocument(file: string, log: string): PatchReport {
  const patches = readPatches(readFileSync(log, 'utf8'), log)
  const text = readFileSync(file, 'utf8')
  const { value: document } = parseFile(text, file)
  if (!isRecord(document)) throw new Error(`${file} is no OpenAPI document.`)
  if (!/^3\.[12]\./.test(String(document.openapi))) {
    throw new Error(
      `${file} is of OpenAPI ${document.openapi}, and patches are of 3.1. Upgrade it first, and verify anew.`,
    )
  }
  const changed: string[] = []
  const impossible: string[] = []
  let after = document
  for (const patch of patches) {
    const patched = applyPatch(after, patch)
    if (patched.kind === 'changed') {
      after = patched.value
      changed.push(`${file}: ${describePatch(patch)}`)
    }
    if (patched.kind === 'impossible') {
      impossible.push(`${file} has nothing at ${patched.path}, so this was left out: ${describePatch(patch)}`)
    }
  }
  if (changed.length > 0) {
    writeFileSync(file, file.endsWith('.json') ? `${writeExactJson(after, 2)}\n` : editYaml(text, file, after))
  }
  return { changed, impossible }
}
