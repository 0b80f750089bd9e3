import { isRecord, locateJsonError, parseExactJson } from '@crm-clients/openapi/document'
import type { PatchOperation } from '../compare/suggest-patch.ts'

/**
 * The patches of a log: of deviations as `createVerifyingFetch` reports them, one a line, or of a report that `crm-verify --json` has
 * printed. What was suggested more than once is there once.
 *
 * @param name of the log, for errors.
 * @throws for a line that is no JSON, and where there is no deviation at all.
 */
export function readPatches(text: string, name: string): (readonly PatchOperation[])[] {
  const deviations = readRecords(text, name).flatMap(record => {
    const listed = [record.deviations, record.information].filter(Array.isArray).flat()
    return listed.length > 0 || 'deviations' in record ? listed.filter(isRecord) : [record]
  })
  if (!deviations.some(({ rule }) => typeof rule === 'string')) {
    throw new Error(
      `${name} has no deviations. Give what createVerifyingFetch reported, a line of JSON each, or a report of --json.`,
    )
  }
  const patches = deviations.flatMap(({ patch }) => (Array.isArray(patch) ? [patch] : []))
  const wrong = patches.flat().find(step => !isStep(step))
  if (wrong !== undefined) throw new Error(`${name}: ${JSON.stringify(wrong)} is no step of a JSON Patch.`)
  return [...new Map(patches.map(patch => [JSON.stringify(patch), patch])).values()]
}

function readRecords(text: string, name: string): Record<string, unknown>[] {
  const whole = tryJson(text)
  if (whole !== undefined) return [whole].flat().filter(isRecord)
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    const value = tryJson(line)
    if (value === undefined) {
      const { column } = locateJsonError(line)
      throw new Error(`${name}:${index + 1}:${column}: this is no JSON.`)
    }
    return isRecord(value) ? [value] : []
  })
}

function tryJson(text: string): unknown {
  try {
    return parseExactJson(text)
  } catch {
    return undefined
  }
}

function isStep(step: unknown): step is PatchOperation {
  const { op, path } = Object(step)
  return ['add', 'replace', 'remove'].includes(op) && typeof path === 'string' && path.startsWith('/')
}
