/** What it takes until mocks have answered, from before their processes exist. */
export interface StartUp {
  readonly seconds: number
  /** What all cores worked for it. */
  readonly processorSeconds: number
}
