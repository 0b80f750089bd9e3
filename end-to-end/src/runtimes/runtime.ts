import type { Consumer } from '@crm-clients/scripts/release'
import type { SmokeInput } from '../smoke/smoke-mocks.ts'

/** Something that runs JavaScript, and one way in which it loads our packages. */
export interface Runtime {
  /** As the README names it. */
  readonly name: string
  /** How it loads our packages, as the README says it. */
  readonly loads: string
  /** Why it cannot run on this machine, and what would mend that. Undefined where it can. */
  readonly missing?: string | undefined
  /**
   * Runs the smoke program with the packages that are installed in the consumer's folder, and resolves to what it saw.
   * @throws with everything the runtime printed when the program fails.
   */
  run(consumer: Consumer, given: SmokeInput): Promise<unknown>
}
