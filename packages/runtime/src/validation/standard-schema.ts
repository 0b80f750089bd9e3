/**
 * What libraries for schemas have in common, such as Zod, Valibot and ArkType: what of it is needed to look at a value.
 * @see https://standardschema.dev
 */
export interface StandardSchema {
  readonly '~standard': {
    readonly validate: (value: unknown) => StandardResult | Promise<StandardResult>
  }
}

/** What a schema says of a value: what is wrong with it, if anything is. */
export interface StandardResult {
  readonly issues?: readonly StandardIssue[] | undefined
}

/** One thing that is wrong with a value. */
export interface StandardIssue {
  readonly message: string
  /** Where, from the outside in. */
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined
}
