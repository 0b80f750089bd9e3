import type { Travel } from './schema-roots.ts'

/**
 * One entry of the coverage matrix: whose promise it is, an operation's or a component's, and which one: part × place × keyword.
 * What is absent does not matter to the entry.
 */
export interface CoverageEntry {
  /** The operation that makes the promise. Absent for the rules of a component. */
  readonly operationId?: string
  /** The component that makes it: `Contact`, `parameters/limit`. Its rules are shown once for each way to travel. */
  readonly component?: string
  /** How the values travel that a component describes. */
  readonly travel?: Travel
  /** The documented status, for answers: `200`, `4XX`, `default`. */
  readonly status?: string
  readonly mediaType?: string
  /** The name of a documented example; empty for one without a name. */
  readonly example?: string
  /**
   * JSON pointer into the request or the answer: `/body/phones/0`, `/query/limit`. Empty for the whole of it. For a component,
   * into its value.
   */
  readonly location: string
  /** A keyword of JSON Schema or OpenAPI: `maxLength`, `security`. Of a reference it is `$ref`. */
  readonly keyword?: string
  /** Which one of several: a required property, a branch, a kind of wrong credential, the place that a reference leads to. */
  readonly detail?: string
  /** JSON pointer of the schema that has the keyword. */
  readonly pointer?: string
  /** Whether what keeps to the document is accepted, or what breaks it is refused. */
  readonly expects: 'accepted' | 'refused'
}

/** A text that is the same for equal entries only. */
export function entryKey(entry: CoverageEntry): string {
  const { operationId, component, travel, status, mediaType, example } = entry
  const { location, keyword, detail, pointer, expects } = entry
  return JSON.stringify([
    operationId,
    component,
    travel,
    status,
    mediaType,
    example,
    location,
    keyword,
    detail,
    pointer,
    expects,
  ])
}
