/**
 * How long a fresh process takes until the mocks of all vendors answer on their ports, in milliseconds.
 *
 *   node packages/testing/bench/cold-start.ts
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const RUNS = 7
const LIMIT = 1300

const specs = fileURLToPath(new URL('../../../specs/', import.meta.url))
const files = readdirSync(specs)
  .filter(file => file.endsWith('.yaml'))
  .map(file => specs + file)
const program = `
  import { serveMocks } from ${JSON.stringify(new URL('../src/index.ts', import.meta.url))}
  const mocks = await serveMocks(${JSON.stringify(files)}, { port: 0 })
  await Promise.all(mocks.map(mock => fetch(mock.url)))
  process.exit()
`

/** From before the process exists until all mocks have answered. */
async function measure(): Promise<number> {
  const start = performance.now()
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], { stdio: 'inherit' })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`The mocks did not start: exit code ${code}.`)
  return performance.now() - start
}

const times: number[] = []
for (let run = 0; run < RUNS; run++) times.push(await measure())
times.sort((a, b) => a - b)
const [best = 0, median = 0] = [times[0], times[Math.floor(RUNS / 2)]]
console.log(
  `${files.length} mocks up: median ${median.toFixed(0)} ms, best ${best.toFixed(0)} ms of ${RUNS} (limit ${LIMIT} ms)`,
)
process.exitCode = median > LIMIT ? 1 : 0
