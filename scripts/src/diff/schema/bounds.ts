import { joinPointer, type SchemaObject } from '@crm-clients/openapi/document'
import type { LabelledPart } from './labelled-schema.ts'

/** The tightest limit on one side. */
export interface Bound {
  readonly keyword: string
  readonly value: number | bigint
  /** JSON pointer to the keyword. */
  readonly pointer: string
}

/** The keywords that limit the same thing from the same side: the tightest one counts. */
export const boundKinds: readonly { readonly side: 'least' | 'most'; readonly keywords: readonly string[] }[] = [
  { side: 'most', keywords: ['maximum', 'exclusiveMaximum'] },
  { side: 'least', keywords: ['minimum', 'exclusiveMinimum'] },
  { side: 'most', keywords: ['maxLength'] },
  { side: 'least', keywords: ['minLength'] },
  { side: 'most', keywords: ['maxItems'] },
  { side: 'least', keywords: ['minItems'] },
  { side: 'most', keywords: ['maxProperties'] },
  { side: 'least', keywords: ['minProperties'] },
]

/** The tightest bound that the parts set with these keywords. */
export function readBound(
  parts: readonly LabelledPart[],
  { side, keywords }: (typeof boundKinds)[number],
): Bound | undefined {
  const bounds = parts.flatMap(({ schema, pointer }) =>
    keywords.flatMap(keyword => {
      const value = boundValue(schema, keyword)
      return value === undefined ? [] : [{ keyword, value, pointer: joinPointer(pointer, keyword) }]
    }),
  )
  return bounds.sort((a, b) => compareBounds(side, a, b)).at(-1)
}

/** Positive when the first bound is the tighter one, negative when the second is. */
export function compareBounds(side: 'least' | 'most', a: Bound, b: Bound): number {
  const [one, other] = side === 'most' ? [b.value, a.value] : [a.value, b.value]
  const byValue = Number(one > other) - Number(one < other)
  return byValue !== 0 ? byValue : Number(a.keyword.startsWith('exclusive')) - Number(b.keyword.startsWith('exclusive'))
}

/** What every integer of 64 bits keeps, whether somebody says so or not. */
const BITS_64: readonly bigint[] = [-(2n ** 63n), 2n ** 63n - 1n]

function boundValue(schema: SchemaObject, keyword: string): number | bigint | undefined {
  const value = schema[keyword]
  if (typeof value === 'bigint') return BITS_64.includes(value) ? undefined : value
  if (typeof value !== 'number') return undefined
  return value === 0 && isCount(keyword) ? undefined : value
}

/** At least nothing is no bound at all. */
function isCount(keyword: string): boolean {
  return ['minLength', 'minItems', 'minProperties'].includes(keyword)
}
