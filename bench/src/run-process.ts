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

/** How running a program went. */
export interface MeasuredRun extends Required<ProcessCost> {
  readonly status: number | null
  /** All that it printed. */
  readonly output: string
}

/** Runs a Node program in a fresh process and measures it, however it ends. */
export function runMeasured(folder: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): MeasuredRun {
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
  const { userCPUTime, systemCPUTime, maxRSS } = readUsage(usage ?? '')
  const cost = { seconds, processorSeconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 }
  return { ...cost, status, output: `${stdout}${stderr}` }
}

/**
 * Runs a Node program in a fresh process and measures it.
 * @throws when it fails, with what it printed.
 */
export function runNode(folder: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Required<ProcessCost> {
  const { status, output, ...cost } = runMeasured(folder, args, env)
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}:\n${output}`)
  return cost
}

/** A process that starts others of its kind reports for each of them: the first to end are those that it started. */
function readUsage(reports: string): NodeJS.ResourceUsage {
  return JSON.parse(reports.slice(reports.lastIndexOf('{"userCPUTime"')) || '{}') as NodeJS.ResourceUsage
}
