/**
 * How long a fresh process takes until the mocks of all vendors answer on their ports, and how long all cores were busy
 * with it, in milliseconds. The limit is for the latter, because a busy machine lets a process wait.
 *
 *   pnpm --filter @crm-clients/bench mocks
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { listVendors } from '@crm-clients/scripts/repository'

const RUNS = 7
const LIMIT = 1300

const files = listVendors().map(({ specFile }) => specFile)
const program = `
  import { serveMocks } from ${JSON.stringify(import.meta.resolve('@crm-clients/mock'))}
  const mocks = await serveMocks(${JSON.stringify(files)}, { port: 0 })
  await Promise.all(mocks.map(mock => fetch(mock.url)))
  const { user, system } = process.cpuUsage()
  process.send((user + system) / 1000, () => process.exit())
`

interface Start {
  readonly wall: number
  readonly busy: number
}

/** From before the process exists until all mocks have answered. */
async function measure(): Promise<Start> {
  const start = performance.now()
  const stdio = ['ignore', 'inherit', 'inherit', 'ipc'] as const
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], { stdio: [...stdio] })
  const exited = once(child, 'exit')
  const [busy] = await Promise.race([once(child, 'message'), exited.then(() => [undefined])])
  if (typeof busy !== 'number') throw new Error('The mocks did not start.')
  const wall = performance.now() - start
  await exited
  return { wall, busy }
}

function summarize(times: readonly number[]): { median: number; text: string } {
  const sorted = times.toSorted((a, b) => a - b)
  const [best = 0, median = 0] = [sorted[0], sorted[Math.floor(RUNS / 2)]]
  return { median, text: `median ${median.toFixed(0)} ms, best ${best.toFixed(0)} ms` }
}

const starts: Start[] = []
for (let run = 0; run < RUNS; run++) starts.push(await measure())
const wall = summarize(starts.map(start => start.wall))
const busy = summarize(starts.map(start => start.busy))
console.log(`${files.length} mocks up, ${RUNS} runs: ${wall.text}; busy ${busy.text} (limit ${LIMIT} ms)`)
process.exitCode = busy.median > LIMIT ? 1 : 0
