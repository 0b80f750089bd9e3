import type { ApiDescription } from '@crm-clients/openapi'
import type { PlacedSchema } from '@crm-clients/openapi/schema'
import type { BrokenRule } from './broken-rule.ts'
import { judgeTexts } from './judge-texts.ts'
import { typeTexts } from './type-texts.ts'

/**
 * What is wrong with a header: as one text, as a list, or as an object in either of the two ways to write one, whichever it is
 * right as, or else closest to it.
 * @see https://spec.openapis.org/oas/v3.1.1.html#style-examples
 */
export async function judgeHeader(
  api: ApiDescription,
  schema: PlacedSchema,
  text: string,
  judge: (value: unknown) => Promise<readonly BrokenRule[]>,
): Promise<readonly BrokenRule[]> {
  let best: readonly BrokenRule[] | undefined
  for (const written of readingsOf(text)) {
    const broken = await judgeTexts(judge, typeTexts(api, [schema], written))
    if (broken.length === 0) return []
    if (best === undefined || broken.length < best.length) best = broken
  }
  return best ?? []
}

function readingsOf(text: string): unknown[] {
  const items = text.split(',').map(item => item.trim())
  const pairs = items.map(item => item.split(/=(.*)/s).slice(0, 2))
  const alternating = items.flatMap((name, index) => (index % 2 === 0 ? [[name, items[index + 1] ?? '']] : []))
  return [
    text,
    items,
    ...(pairs.every(pair => pair.length === 2) ? [Object.fromEntries(pairs)] : []),
    ...(items.length % 2 === 0 ? [Object.fromEntries(alternating)] : []),
  ]
}
