import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { StartUp } from './start-up.ts'

/** Starts our mocks of some documents in one process, each on a port, and waits until all have answered. */
export async function startOurs(files: readonly string[]): Promise<StartUp> {
  const program = `
    import { serveMocks } from ${JSON.stringify(import.meta.resolve('@crm-clients/mock'))}
    const mocks = await serveMocks(${JSON.stringify(files)}, { port: 0 })
    await Promise.all(mocks.map(mock => fetch(mock.url)))
    const { user, system } = process.cpuUsage()
    process.send((user + system) / 1e6, () => process.exit())
  `
  const start = performance.now()
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const exited = once(child, 'exit')
  const [processorSeconds] = await Promise.race([once(child, 'message'), exited.then(() => [undefined])])
  if (typeof processorSeconds !== 'number') throw new Error('The mocks did not start.')
  const seconds = (performance.now() - start) / 1000
  await exited
  return { seconds, processorSeconds }
}
