import { Worker } from 'node:worker_threads'
import type { PlantedClient } from './planted-workspace.ts'
import type { SourceFailure } from './suite-worker.ts'

/** Runs the suites in a thread, which can be ended even when a fault keeps it busy for ever. */
export interface SuiteRunner {
  /** What turned red first; `undefined` when nothing did. */
  run(clients: readonly PlantedClient[]): Promise<SourceFailure | undefined>
  close(): Promise<void>
}

/** Milliseconds after which a suite counts as red. All suites of all vendors take a fraction of it. */
const TIME_LIMIT = 120_000

/** Starts a thread when it is needed, and keeps it for as long as it is sound. */
export function createSuiteRunner(): SuiteRunner {
  let worker: Worker | undefined
  const close = async () => {
    await worker?.terminate()
    worker = undefined
  }
  return {
    close,
    async run(clients) {
      worker ??= new Worker(new URL('./suite-worker.ts', import.meta.url))
      const failure = await ask(worker, clients)
      // After real servers something may still be under way, which must not be blamed on the next fault.
      const isSound = failure?.suite === 'contract cases' || failure?.suite === 'random requests'
      if (!isSound) await close()
      return failure
    },
  }
}

async function ask(worker: Worker, clients: readonly PlantedClient[]): Promise<SourceFailure | undefined> {
  const { promise, resolve } = Promise.withResolvers<SourceFailure | undefined>()
  const fail = (test: string, message: string) => resolve({ suite: 'none', client: '', test, message })
  const fault = (error: unknown) => fail('no error is left unhandled', String(error))
  const timer = setTimeout(() => fail('the suites end in time', `${TIME_LIMIT} ms are over`), TIME_LIMIT)
  worker.once('message', resolve).once('error', fault)
  worker.postMessage(clients)
  try {
    return await promise
  } finally {
    clearTimeout(timer)
    worker.off('message', resolve).off('error', fault)
  }
}
