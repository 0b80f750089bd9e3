import { listVendors } from '@crm-clients/scripts/repository'
import { interleave } from './interleave.ts'
import { median } from './median.ts'
import { medianRatio } from './median-ratio.ts'
import { compareMocks } from './mocks/compare-mocks.ts'
import { startOurs } from './mocks/start-ours.ts'
import { startPrism } from './mocks/start-prism.ts'
import { findNpmPackage } from './npm-package.ts'
import { printReport } from './print-report.ts'
import { roundTo } from './round-to.ts'

const ROUNDS = 5
const MOST_RATIO = 0.3
const PRISM = '@stoplight/prism-cli@5.16.0'

const files = listVendors().map(({ specFile }) => specFile)
const prism = await findNpmPackage(PRISM)

const starters = [
  { name: 'ours', start: () => startOurs(files) },
  ...(prism === undefined ? [] : [{ name: 'Prism', start: () => startPrism(prism, files) }]),
]
const starts = await interleave(starters, ROUNDS, ({ start }) => start())
const secondsOf = (name: string) => starts.get(name)?.map(({ seconds }) => seconds) ?? []
const processorSecondsOf = (name: string) => starts.get(name)?.map(({ processorSeconds }) => processorSeconds) ?? []
const ratio = prism === undefined ? Number.NaN : medianRatio(secondsOf('ours'), secondsOf('Prism'))

printReport({
  title: `The mocks of ${files.length} vendors, from nothing until each has answered on its port: median of ${ROUNDS} rounds`,
  rows: starters.map(({ name }) => ({
    mocks: name,
    seconds: roundTo(median(secondsOf(name)), 2),
    'processor seconds': roundTo(median(processorSecondsOf(name)), 2),
  })),
  notes: [
    'Ours are one process, those of Prism are one each, all started at the same time.',
    `Ratio: ${roundTo(ratio, 2)}`,
  ],
  missed: ratio > MOST_RATIO ? [`ours takes ${roundTo(ratio, 2)} × Prism's time, and ${MOST_RATIO} is the most`] : [],
  skipped: prism === undefined ? [`npm does not bring ${PRISM}`] : [],
})

await compareMocks()
