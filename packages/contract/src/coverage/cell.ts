/**
 * One cell of the coverage cube: operation × status × media type × example × keyword. What is absent does not matter to
 * the cell.
 */
export interface Cell {
  readonly operationId: string
  /** The documented status, for answers: `200`, `4XX`, `default`. */
  readonly status?: string
  readonly mediaType?: string
  /** The name of a documented example; empty for one without a name. */
  readonly example?: string
  /** JSON pointer into the request or the answer: `/body/phones/0`, `/query/limit`. Empty for the whole of it. */
  readonly location: string
  /** A keyword of JSON Schema or OpenAPI: `maxLength`, `security`. */
  readonly keyword?: string
  /** Which one of several: a required property, a branch, a kind of wrong credential. */
  readonly detail?: string
  /** JSON pointer of the schema that has the keyword. */
  readonly pointer?: string
  /** Whether what keeps to the document is accepted, or what breaks it is refused. */
  readonly expects: 'accepted' | 'refused'
}

/** A text that is the same for equal cells only. */
export function cellKey(cell: Cell): string {
  const { operationId, status, mediaType, example, location, keyword, detail, pointer, expects } = cell
  return JSON.stringify([operationId, status, mediaType, example, location, keyword, detail, pointer, expects])
}
