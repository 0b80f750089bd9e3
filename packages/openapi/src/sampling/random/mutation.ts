/** One way to break a valid value. */
export interface Mutation {
  /** The JSON Schema keyword that is violated. */
  readonly keyword: string
  /** Where, from the value's top: `['metadata', 'content']`. */
  readonly location: readonly string[]
  /** The whole value, broken in this one place. */
  readonly value: unknown
}

/** The mutations of one part of a value, as mutations of the whole. */
export function mutateWithin(
  key: string,
  mutations: readonly Mutation[],
  replace: (part: unknown) => unknown,
): Mutation[] {
  return mutations.map(({ keyword, location, value }) => ({
    keyword,
    location: [key, ...location],
    value: replace(value),
  }))
}
