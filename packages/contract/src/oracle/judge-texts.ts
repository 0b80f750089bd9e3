import { isRecord, replaceAt } from '@crm-clients/openapi/document'
import type { BrokenRule } from './broken-rule.ts'
import { readNumber } from './type-texts.ts'

/**
 * What is wrong with a value that was written as texts. A text can be several things, `5` a number and a text: nothing is
 * wrong if one way to read them all is right. Otherwise, what is wrong in the best of the ways that were tried.
 *
 * @param typed the value with the types that are the likeliest.
 * @param json what stands in it was written as JSON, and is what it is.
 */
export async function judgeTexts(
  judge: (value: unknown) => Promise<readonly BrokenRule[]>,
  typed: unknown,
  json: ReadonlySet<unknown> = new Set(),
): Promise<readonly BrokenRule[]> {
  let best = typed
  let broken = await judge(best)
  for (const path of listLeaves(typed, json)) {
    if (broken.length === 0) break
    const leaf = path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], best)
    for (const reading of readingsOf(String(leaf)).filter(reading => reading !== leaf)) {
      const other = replaceAt(best, path, reading)
      const stillBroken = await judge(other)
      if (stillBroken.length < broken.length) [best, broken] = [other, stillBroken]
    }
  }
  return broken
}

/** Everything that a text can be. @see https://json-schema.org/draft/2020-12/json-schema-core#section-4.2.1 */
function readingsOf(text: string): unknown[] {
  return [
    text,
    ...(/^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(text) ? [readNumber(text)] : []),
    ...(text === 'true' || text === 'false' ? [text === 'true'] : []),
    ...(text === 'null' || text === '' ? [null] : []),
  ]
}

function listLeaves(value: unknown, json: ReadonlySet<unknown>, path: readonly string[] = []): string[][] {
  if (json.has(value) || value instanceof Blob) return []
  if (!Array.isArray(value) && !isRecord(value)) return [[...path]]
  return Object.entries(value).flatMap(([key, item]) => listLeaves(item, json, [...path, key]))
}
