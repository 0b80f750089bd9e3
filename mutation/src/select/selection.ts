import type { Base } from '@crm-clients/scripts/diff'

/** Which of all mutants are judged. */
export interface Selection {
  /** Only those in what is not as it was there. */
  readonly base?: Base
  /** At most so many of each spec, chosen by the seed. */
  readonly sample?: number | undefined
  readonly seed: number
}

/** Whether a text is not as it was; everything is, where there is nothing to compare with. */
export function hasChanged({ base }: Selection, path: string, text: string): boolean {
  return base === undefined || base.read(path)?.text !== text
}
