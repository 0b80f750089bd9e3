import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** What running a program cost. */
export interface ProcessCost {
  /** From the start of the process until it has ended. */
  readonly seconds: number
  /** What the processors worked for it, all threads together: other work on the machine hardly changes that. */
  readonly processorSeconds?: number
  /** The most memory that it had at one time. */
  readonly megabytes?: number
}

const REPORTER = fileURLToPath(new URL('report-usage.js', import.meta.url))

/**
 * Runs a Node program in a fresh process and measures it.
 * @throws when it fails, with what it printed.
 */
export function runNode(folder: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Required<ProcessCost> {
  const start = performance.now()
  const { status, output } = spawnSync(process.execPath, ['--import', REPORTER, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  })
  const seconds = (performance.now() - start) / 1000
  const [, stdout, stderr, usage] = output
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}:\n${stdout}${stderr}`)
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(usage ?? '') as NodeJS.ResourceUsage
  return { seconds, processorSeconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 }
}
