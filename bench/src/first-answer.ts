import { listVendors } from '@crm-clients/scripts/repository'
import { findDocuments } from './documents/find-documents.ts'
import { answerOnce } from './first-answer/answer-once.ts'
import { writeFirstRequest } from './first-answer/first-request.ts'
import { interleave } from './interleave.ts'
import { median } from './median.ts'
import { medianRatio } from './median-ratio.ts'
import { printReport } from './print-report.ts'
import { roundTo } from './round-to.ts'

const ROUNDS = 9
const MOST_SECONDS = 0.8
const MOST_RATIO = 1.3
const SMALL = 'fintoro'
const LARGE = 'pipedrive-v2'

const { found, skipped } = await findDocuments()
const vendor = listVendors().find(({ slug }) => slug === SMALL)
const documents = [
  ...(vendor ? [{ name: SMALL, file: vendor.specFile }] : []),
  ...found.filter(({ name }) => name === LARGE),
]
const competitors = await Promise.all(
  documents.map(async ({ name, file }) => ({ name, file, request: await writeFirstRequest(file) })),
)
const starts = await interleave(competitors, ROUNDS, ({ file, request }) => answerOnce(file, request))
const secondsOf = (name: string) => starts.get(name)?.map(({ seconds }) => seconds) ?? []
const processorSecondsOf = (name: string) => starts.get(name)?.map(({ processorSeconds }) => processorSeconds) ?? []
const small = median(processorSecondsOf(SMALL))
const ratio = competitors.length > 1 ? medianRatio(processorSecondsOf(LARGE), processorSecondsOf(SMALL)) : Number.NaN

printReport({
  title: `A mock in memory, from before its process exists until its first answer: median of ${ROUNDS} rounds`,
  rows: competitors.map(({ name, request }) => ({
    document: name,
    operations: request.operations,
    seconds: roundTo(median(secondsOf(name)), 2),
    'processor seconds': roundTo(median(processorSecondsOf(name)), 2),
  })),
  notes: ['Targets are for processor seconds: a busy machine lets a process wait.', `Ratio: ${roundTo(ratio, 2)}`],
  missed: [
    ...(small > MOST_SECONDS ? [`${SMALL} takes ${roundTo(small, 2)} s, and ${MOST_SECONDS} is the most`] : []),
    ...(ratio > MOST_RATIO ? [`${LARGE} takes ${roundTo(ratio, 2)} × as long, and ${MOST_RATIO} is the most`] : []),
  ],
  skipped: skipped.filter(reason => reason.startsWith('Pipedrive')),
})
