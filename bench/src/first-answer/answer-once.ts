import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { StartUp } from '../mocks/start-up.ts'
import type { FirstRequest } from './first-request.ts'

/**
 * Starts a process that creates a mock in memory and sends it one request.
 * @throws when the mock refuses the request, or fails.
 */
export async function answerOnce(file: string, { url, method, headers, body }: FirstRequest): Promise<StartUp> {
  const init = { method, headers, ...(body !== '' && { body }) }
  const program = `
    import { createMock } from ${JSON.stringify(import.meta.resolve('@crm-clients/mock'))}
    const mock = await createMock(${JSON.stringify(file)})
    const response = await mock.fetch(${JSON.stringify(url)}, ${JSON.stringify(init)})
    await response.text()
    const { user, system } = process.cpuUsage()
    process.send({ status: response.status, processorSeconds: (user + system) / 1e6 }, () => process.exit())
  `
  const start = performance.now()
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const exited = once(child, 'exit')
  const [answer] = await Promise.race([once(child, 'message'), exited.then(() => [undefined])])
  const seconds = (performance.now() - start) / 1000
  await exited
  if (answer === undefined || answer.status >= 400)
    throw new Error(`${method} ${url} got ${answer?.status ?? 'no answer'}.`)
  return { seconds, processorSeconds: answer.processorSeconds }
}
