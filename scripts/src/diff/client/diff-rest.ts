import {
  canonicalJson,
  equalsJson,
  isPointerWithin,
  joinPointer,
  parentPointer,
  splitPointer,
} from '@crm-clients/openapi/document'
import type { Comparison } from '../comparison.ts'
import { schemaName } from '../schema/labelled-schema.ts'
import { describePlace, isDocumentation } from './documentation.ts'

/**
 * Reports what no other rule has spoken of: texts, links and examples, and whatever the table of rules does not know.
 * No difference between two specs goes without a change.
 */
export function diffRest({ before, after, log, renamed }: Comparison): void {
  const known = log.changes().map(({ pointer }) => pointer)
  for (const { pointer, isGone, isNew } of listDifferences(before.document, after.document, '#', renamed)) {
    if (COMPARED_WHOLE.test(pointer) && !isDocumentation(pointer)) continue
    const isText = isDocumentation(pointer)
    const isInside = known.some(other => isPointerWithin(pointer, other))
    if (isText ? (isGone || isNew) && isInside : isInside || isSpokenOf(pointer, known)) continue
    const place = isGone ? { before: pointer } : { after: pointer }
    const name = splitPointer(pointer).at(-1)
    const verb = isGone ? 'was removed' : isNew ? 'was added' : 'changed'
    const message = `\`${describePlace(pointer)}\`: \`${name}\` ${verb}`
    log.report(isText ? 'client-documentation-changed' : 'client-rewritten', place, message)
  }
}

/** A rule that speaks of a keyword's neighbours has looked at the whole schema or object. */
function isSpokenOf(pointer: string, known: readonly string[]): boolean {
  const parent = parentPointer(pointer)
  const whole = parent === '#' ? pointer : parent
  return known.some(other => isPointerWithin(other, whole))
}

/** What other steps compare as a whole, wherever they locate the change. */
const COMPARED_WHOLE = /^#\/(servers|x-base-url-required|x-rate-limit|x-webhook-signature)(\/|$)/

interface Difference {
  readonly pointer: string
  readonly isGone: boolean
  readonly isNew: boolean
}

function listDifferences(
  before: unknown,
  after: unknown,
  pointer: string,
  renamed: ReadonlyMap<string, string>,
): Difference[] {
  if (equalsJson(before, after) || isRenamedReference(before, after, renamed)) return []
  // The parts of an example say nothing by themselves.
  const isLeaf = pointer !== '#' && isDocumentation(pointer)
  if (isLeaf || !isObject(before) || !isObject(after) || !isSameKind(before, after)) {
    return [{ pointer, isGone: after === undefined, isNew: before === undefined }]
  }
  const keys = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...keys].flatMap(key => listDifferences(before[key], after[key], joinPointer(pointer, key), renamed))
}

function isRenamedReference(before: unknown, after: unknown, renamed: ReadonlyMap<string, string>): boolean {
  const [old, current] = [schemaName(before), schemaName(after)]
  return old !== undefined && current !== undefined && renamed.get(old) === current
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** Whether the parts of two values can be told apart by their names, or by their places in lists of the same order. */
function isSameKind(a: object, b: object): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return !Array.isArray(a) && !Array.isArray(b)
  const [before, after] = [a.map(canonicalJson), b.map(canonicalJson)]
  const hasMoved = before.some((item, index) => item !== after[index] && after.includes(item))
  return a.length === b.length && !hasMoved
}
