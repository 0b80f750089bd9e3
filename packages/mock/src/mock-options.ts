/** Options of a mock. */
export interface MockOptions {
  /**
   * What to do with schemas that are not valid JSON Schema, against which nothing can be validated: `refuse` to start
   * (the default), or start and `report` them in `mock.uncompilable`. The latter is for huge documents of others, whose
   * paths may have placeholders that no parameter describes, too: any text fits these.
   */
  readonly uncompilable?: 'refuse' | 'report'
  /** Leaves checking requests, and `Prefer`, to Prism alone, with all that it lets pass; `mock.truncated` says where it stops. */
  readonly plain?: boolean
}
