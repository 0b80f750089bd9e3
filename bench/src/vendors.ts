import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { commitAll, listVendors } from '@crm-clients/scripts/repository'
import { copyUntilExit } from './copy-until-exit.ts'
import { median } from './median.ts'
import { printReport } from './print-report.ts'
import { roundTo } from './round-to.ts'
import { type ProcessCost, runNode } from './run-process.ts'
import { addVendors } from './vendors/add-vendors.ts'

const COUNTS = [50, 100, 250, 500]
const ROUNDS = 3
/** How much more a vendor may cost among the most than among the fewest. */
const MOST_GROWTH = 1.5

const folder = copyUntilExit({ vendors: false })

function run(...args: string[]): Required<ProcessCost> {
  return runNode(folder, ['scripts/src/start.js', ...args])
}

/** Everything is rendered and written anew. */
function generate(): Required<ProcessCost> {
  for (const { generatedFolder } of listVendors(folder)) rmSync(generatedFolder, { recursive: true, force: true })
  rmSync(join(folder, 'node_modules/.cache/crm-clients'), { recursive: true, force: true })
  return run('generate')
}

function measure(work: () => Required<ProcessCost>): Required<ProcessCost> {
  const costs = Array.from({ length: ROUNDS }, work)
  const middle = (key: keyof ProcessCost) => median(costs.map(cost => cost[key]))
  return { seconds: middle('seconds'), processorSeconds: middle('processorSeconds'), megabytes: middle('megabytes') }
}

const results = COUNTS.map(count => {
  addVendors(folder, count)
  commitAll(folder)
  // The first run keeps its compiled code.
  run('generate')
  commitAll(folder)
  return {
    count,
    all: measure(generate),
    unchanged: measure(() => run('generate')),
    list: measure(() => run('list')),
  }
})

const perVendor = results.map(({ count, all }) => all.processorSeconds / count)
const growth = roundTo((perVendor.at(-1) ?? Number.NaN) / (perVendor[0] ?? Number.NaN), 2)

/** Without what every run costs, such as loading the compiler: what one more vendor costs, from one count to the next. */
const increments = results.slice(1).map(({ count, all }, index) => {
  const before = results[index] as (typeof results)[number]
  return ((all.processorSeconds - before.all.processorSeconds) / (count - before.count)) * 1000
})

printReport({
  title: `Vendors: copies of those of this repository. Median of ${ROUNDS} rounds, each in a fresh process`,
  rows: results.map(({ count, all, unchanged, list }) => ({
    vendors: count,
    'generate all, s': roundTo(all.seconds, 2),
    'processor, s': roundTo(all.processorSeconds, 2),
    'processor a vendor, ms': roundTo((all.processorSeconds / count) * 1000, 1),
    'most memory, MB': roundTo(all.megabytes, 0),
    'nothing changed, s': roundTo(unchanged.seconds, 2),
    'list, s': roundTo(list.seconds, 2),
  })),
  notes: [
    `A vendor costs ${growth} × as much among ${COUNTS.at(-1)} as among ${COUNTS[0]}, in processor time.`,
    `One more vendor, from each count to the next: ${increments.map(value => roundTo(value, 1)).join(', ')} ms.`,
  ],
  missed: growth > MOST_GROWTH ? [`a vendor costs ${growth} × as much, and ${MOST_GROWTH} is the most`] : [],
})
