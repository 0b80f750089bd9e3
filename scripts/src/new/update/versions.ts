/** A value as it was, as it is here, and as it is there; undefined where there is none. */
export interface Versions {
  readonly base: unknown
  readonly ours: unknown
  readonly theirs: unknown
}
