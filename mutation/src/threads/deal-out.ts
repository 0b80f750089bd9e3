import { availableParallelism } from 'node:os'
import type { JudgeThread, ThreadEnd } from './judge-thread.ts'

/** Suites that talk to real servers wait for most of their time, so two at once are never too many. */
const THREADS = Math.max(2, availableParallelism())

/**
 * Has questions answered by several threads, each by whichever is free.
 *
 * @returns the answers, in the order of the questions.
 */
export async function dealOut<Question, Verdict>(
  questions: readonly Question[],
  createThread: () => JudgeThread<Question, Verdict>,
): Promise<(Verdict | ThreadEnd)[]> {
  const answers: (Verdict | ThreadEnd)[] = []
  const queue = questions.entries()
  const work = async () => {
    const thread = createThread()
    try {
      for (const [index, question] of queue) answers[index] = await thread.ask(question)
    } finally {
      await thread.close()
    }
  }
  await Promise.all(Array.from({ length: Math.min(THREADS, questions.length) }, work))
  return answers
}
