import { joinPointer } from '@crm-clients/openapi/document'
import type { ChangePlace, Report } from '../change-log.ts'
import type { Comparison } from '../comparison.ts'
import type { RuleId } from '../rules.ts'
import type { LabelledPart, LabelledSchema } from './labelled-schema.ts'

/** What every step of comparing two schemas needs to know. */
export interface SchemaContext {
  readonly comparison: Comparison
  readonly direction: 'request' | 'response'
  readonly report: Report
  /** The pairs that were compared, so that schemas may contain themselves. */
  readonly seen: Pick<Set<string>, 'has' | 'add'>
  /** The pair that is being compared. */
  readonly open?: OpenPair | undefined
  /** Whether the value is never left out. */
  readonly isRequired?: boolean
  /** Whether only the values count that a schema accepts, and not the types that callers write. */
  readonly isAboutValues?: true
}

/** A pair of schemas that is being compared, and the one around it. */
export interface OpenPair {
  readonly key: string
  readonly around: OpenPair | undefined
}

/** Compares two schemas: what compares their parts is given it, because schemas contain schemas. */
export type SchemaComparison = (
  context: SchemaContext,
  before: readonly LabelledSchema[],
  after: readonly LabelledSchema[],
) => void

type NamesOf<Direction extends string> = RuleId extends infer Id
  ? Id extends `${Direction}-${infer Name}`
    ? Name
    : never
  : never

/** The name of a rule that there is for both directions. */
export type SchemaRule = NamesOf<'request'> & NamesOf<'response'>

/** Notes a change under the rule for the direction in which the values travel. */
export function reportIn(
  { direction, report }: SchemaContext,
  rule: SchemaRule,
  place: ChangePlace,
  message: string,
  isAbsorbed?: boolean,
): void {
  report(`${direction}-${rule}`, place, message, isAbsorbed)
}

/** The JSON pointer to the first of these keywords that a part has; otherwise to the part that comes first. */
export function keywordPointer(parts: readonly LabelledPart[], ...keywords: readonly string[]): string | undefined {
  for (const { schema, pointer } of parts) {
    const keyword = keywords.find(name => name in schema)
    if (keyword !== undefined) return joinPointer(pointer, keyword)
  }
  return parts[0]?.pointer
}
