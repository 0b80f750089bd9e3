/** A test that a mutant turned red. */
export interface TestFailure {
  readonly test: string
  readonly message: string
}

/** Registers tests the way test runners let them be registered. */
export type Register = (test: (name: string, run: () => Promise<void>) => void) => void

/** Runs registered tests one after the other until one is red; `undefined` when all are green. */
export async function firstFailure(register: Register): Promise<TestFailure | undefined> {
  const tests: [name: string, run: () => Promise<void>][] = []
  register((name, run) => tests.push([name, run]))
  for (const [test, run] of tests) {
    try {
      await run()
    } catch (error) {
      return { test, message: error instanceof Error ? error.message : String(error) }
    }
  }
  return undefined
}
