import { Worker } from 'node:worker_threads'

/** A thread that judges one mutant after the other, and can be ended even when a fault keeps it busy for ever. */
export interface JudgeThread<Question, Verdict> {
  ask(question: Question): Promise<Verdict | ThreadEnd>
  /** Ends it. The next question starts another one. */
  close(): Promise<void>
}

/** Why there is no verdict. Whatever does this is not a working mutant. */
export interface ThreadEnd {
  readonly ended: string
}

/**
 * Starts a thread when it is needed, and keeps it for as long as it answers.
 *
 * @param script a module that posts one message for each that it gets.
 * @param milliseconds after which a question counts as answered with nothing.
 */
export function createJudgeThread<Question, Verdict>(
  script: URL,
  milliseconds: number,
): JudgeThread<Question, Verdict> {
  let worker: Worker | undefined
  const close = async () => {
    await worker?.terminate()
    worker = undefined
  }
  return {
    close,
    async ask(question) {
      worker ??= new Worker(script)
      const answer = await waitFor<Verdict>(worker, question, milliseconds)
      if (hasEnded(answer)) await close()
      return answer
    },
  }
}

/** Tells the end of a thread from a verdict. */
export function hasEnded(answer: unknown): answer is ThreadEnd {
  return typeof answer === 'object' && answer !== null && 'ended' in answer
}

async function waitFor<Verdict>(worker: Worker, question: unknown, milliseconds: number): Promise<Verdict | ThreadEnd> {
  const { promise, resolve } = Promise.withResolvers<Verdict | ThreadEnd>()
  const fail = (error: unknown) => resolve({ ended: `an error is not handled: ${error}` })
  const timer = setTimeout(() => resolve({ ended: `${milliseconds} ms are over` }), milliseconds)
  worker.once('message', resolve).once('error', fail)
  worker.postMessage(question)
  try {
    return await promise
  } finally {
    clearTimeout(timer)
    worker.off('message', resolve).off('error', fail)
  }
}
