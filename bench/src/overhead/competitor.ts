/** One way of making the call. */
export interface OverheadCompetitor {
  readonly name: string
  /** Makes the call once, and reads its answer. */
  call(): Promise<unknown>
}
