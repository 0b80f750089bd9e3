import type { VendorPlaces } from '@crm-clients/scripts/repository'
import { plantMutant, withFolder } from './planted-workspace.ts'
import type { SourceMutant } from './source-mutant.ts'
import { createSuiteRunner, type SuiteRunner } from './suite-runner.ts'
import type { SourceFailure } from './suite-worker.ts'

/** Two threads, because a suite that talks to real servers waits for most of its time. */
const THREADS = 2

/**
 * Runs the suites against copies of some clients, with one fault at a time in one package: `runtime`, or a vendor.
 *
 * @returns for each fault what turned red first, and `undefined` where nothing did.
 * @throws when the code of a fault is not there any more.
 */
export async function judgeSourceMutants(
  vendors: readonly VendorPlaces[],
  packageName: string,
  mutants: readonly SourceMutant[],
): Promise<(SourceFailure | undefined)[]> {
  const failures: (SourceFailure | undefined)[] = []
  const queue = mutants.entries()
  const work = () =>
    withRunner(async runner => {
      for (const [index, mutant] of queue) {
        const planted = { package: packageName, mutant }
        failures[index] = await withFolder(folder => runner.run(plantMutant(folder, vendors, planted)))
      }
    })
  await Promise.all(Array.from({ length: THREADS }, work))
  return failures
}

/** @throws when a suite is red without any fault: then it cannot judge. */
export async function judgeUnchanged(vendors: readonly VendorPlaces[]): Promise<void> {
  const red = await withRunner(runner => withFolder(folder => runner.run(plantMutant(folder, vendors))))
  if (red) throw new Error(`${red.client}: "${red.test}" is red without any fault: ${red.message}`)
}

async function withRunner<Result>(run: (runner: SuiteRunner) => Promise<Result>): Promise<Result> {
  const runner = createSuiteRunner()
  try {
    return await run(runner)
  } finally {
    await runner.close()
  }
}
