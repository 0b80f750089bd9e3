import { createJudgeThread, hasEnded, type JudgeThread } from '../threads/judge-thread.ts'
import type { SourceFailure, SuiteQuestion } from './suite-worker.ts'

/** Milliseconds after which a suite counts as red. All suites of all vendors take a fraction of it. */
const TIME_LIMIT = 300_000

/** Runs the suites against some clients, and tells what turned red first; `undefined` when nothing did. */
export type SuiteThread = JudgeThread<SuiteQuestion, SourceFailure | undefined>

/** Starts a thread for the suites when it is needed. */
export function createSuiteThread(): SuiteThread {
  const thread: SuiteThread = createJudgeThread(new URL('./suite-worker.ts', import.meta.url), TIME_LIMIT)
  return {
    close: thread.close,
    async ask(question) {
      const failure = await thread.ask(question)
      // After real servers something may still be under way, which must not be blamed on the next fault.
      const isSound = !hasEnded(failure) && failure !== undefined && failure.suite !== 'resilience'
      if (!isSound) await thread.close()
      return failure
    },
  }
}
