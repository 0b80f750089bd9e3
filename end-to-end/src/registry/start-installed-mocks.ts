import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Consumer } from '@crm-clients/scripts/release'

/** Mocks that the command of an installed package serves. */
export interface InstalledMocks {
  /** The URL of each mock by its vendor. */
  readonly urls: ReadonlyMap<string, string>
  /** What the command has logged so far. */
  log(): string
  /** Stops them, and waits until they have stopped. */
  stop(): Promise<void>
}

/**
 * Runs the `crm-mock` that a project has installed, and waits until every mock listens.
 * @throws with what the command printed when it ends before that.
 */
export async function startInstalledMocks(
  consumer: Consumer,
  slugs: readonly string[],
  options: readonly string[] = [],
): Promise<InstalledMocks> {
  const command = join(consumer.folder, 'node_modules', '.bin', 'crm-mock')
  const args = [...slugs, '--port', '0', ...options]
  const child = spawn(command, args, { cwd: consumer.folder, stdio: ['ignore', 'pipe', 'pipe'] })
  const exited = once(child, 'exit')
  let log = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    log += text
  })
  const urls = new Map<string, string>()
  for await (const line of createInterface({ input: child.stdout })) {
    const [name = '', url = ''] = line.split(' ')
    urls.set(name, url)
    if (urls.size === slugs.length) break
  }
  if (urls.size < slugs.length) throw new Error(`crm-mock ended early:\n${log}`)
  return {
    urls,
    log: () => log,
    async stop() {
      child.kill('SIGTERM')
      await exited
    },
  }
}
