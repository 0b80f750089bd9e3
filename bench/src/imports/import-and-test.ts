import { cpSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { loadApiSync } from '@crm-clients/openapi'
import { vendorPlaces } from '@crm-clients/scripts/repository'
import { roundTo } from '../round-to.ts'
import { runMeasured } from '../run-process.ts'

/** What became of a document. */
export interface ImportOutcome {
  readonly operations: number
  /** Seconds of the processor. */
  readonly importing: number
  /** What `pnpm check` has against the spec. */
  readonly errors: number
  readonly compiles: boolean
  readonly tests: number
  readonly failed: number
  /** Seconds of the processor. */
  readonly testing: number
  /** The most that a step had at one time. */
  readonly megabytes: number
}

/**
 * Makes a vendor of a document in a copy of the repository, checks, compiles and tests it, and takes it away again.
 *
 * @param most how many megabytes its tests may have. Node.js collects garbage when it has to: left alone, it takes twice what it needs.
 */
export function importAndTest(folder: string, name: string, file: string, most: number): ImportOutcome {
  const vendor = vendorPlaces(`try-${name}`, folder)
  const maintain = (...args: string[]) => runMeasured(folder, ['scripts/src/start.js', ...args])
  const imported = maintain('new', vendor.slug, '--from', file, '--no-install')
  if (imported.status !== 0) throw new Error(`${file} is not imported:\n${imported.output}`)
  // The dependencies of a vendor are always the same.
  cpSync(join(folder, 'packages/kare/node_modules'), join(vendor.packageFolder, 'node_modules'), {
    recursive: true,
    verbatimSymlinks: true,
    filter: source => !source.includes('/.vite'),
  })
  const checked = maintain('check', vendor.slug)
  const compiler = join(folder, 'node_modules/typescript/bin/tsc')
  const compiled = runMeasured(vendor.packageFolder, [compiler, '--noEmit', '-p', '.'])
  const report = join(vendor.packageFolder, 'report.json')
  const vitest = join(folder, 'node_modules/vitest/vitest.mjs')
  const options = [
    '--no-isolate',
    '--pool=threads',
    '--testTimeout=120000',
    '--reporter=json',
    `--outputFile=${report}`,
  ]
  const bounded = { NODE_OPTIONS: `--max-old-space-size=${Math.round(most * 0.75)}` }
  const tested = runMeasured(vendor.packageFolder, [vitest, 'run', ...options], bounded)
  const { numTotalTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as VitestReport
  const { operations } = loadApiSync(vendor.specFile)
  rmSync(vendor.specFile)
  rmSync(vendor.packageFolder, { recursive: true })
  rmSync(join(folder, `.changeset/add-${vendor.slug}.md`))
  return {
    operations: operations.length,
    importing: roundTo(imported.processorSeconds, 1),
    errors: checked.output.split('\n').filter(line => line.startsWith(vendor.specName) && line.includes(' error '))
      .length,
    compiles: compiled.status === 0,
    tests: numTotalTests,
    failed: numFailedTests,
    testing: roundTo(tested.processorSeconds, 1),
    megabytes: Math.round(Math.max(imported.megabytes, checked.megabytes, tested.megabytes)),
  }
}

interface VitestReport {
  readonly numTotalTests: number
  readonly numFailedTests: number
}
