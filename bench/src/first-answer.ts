import { join } from 'node:path'
import { listVendors } from '@crm-clients/scripts/repository'
import { findDocuments } from './documents/find-documents.ts'
import { publicDocuments } from './documents/public-document.ts'
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
const SMALL = 'one-operation'
const LARGE = ['fintoro', 'pipedrive-v2']

const { found, skipped } = await findDocuments(publicDocuments.filter(({ mostCases }) => mostCases !== undefined))
const documents = [
  { name: SMALL, file: join(import.meta.dirname, 'first-answer/one-operation.yaml') },
  ...listVendors().map(({ slug, specFile }) => ({ name: slug, file: specFile })),
  ...found,
].filter(({ name }) => name === SMALL || LARGE.includes(name))
const competitors = await Promise.all(
  documents.map(async ({ name, file }) => ({ name, file, request: await writeFirstRequest(file) })),
)
const starts = await interleave(competitors, ROUNDS, ({ file, request }) => answerOnce(file, request))
const secondsOf = (name: string) => starts.get(name)?.map(({ seconds }) => seconds) ?? []
const processorSecondsOf = (name: string) => starts.get(name)?.map(({ processorSeconds }) => processorSeconds) ?? []
const ratios = competitors.map(({ name }) => ({
  name,
  ratio: medianRatio(processorSecondsOf(name), processorSecondsOf(SMALL)),
}))
const small = median(secondsOf(SMALL))

printReport({
  title: `A mock in memory, from before its process exists until its first answer: median of ${ROUNDS} rounds`,
  rows: competitors.map(({ name, request }, index) => ({
    document: name,
    operations: request.operations,
    seconds: roundTo(median(secondsOf(name)), 2),
    'processor seconds': roundTo(median(processorSecondsOf(name)), 2),
    '× the first': roundTo(ratios[index]?.ratio ?? Number.NaN, 2),
  })),
  notes: ['Ratios are of processor seconds, which other work on the machine hardly changes.'],
  missed: [
    ...(small > MOST_SECONDS ? [`${SMALL} takes ${roundTo(small, 2)} s, and ${MOST_SECONDS} is the most`] : []),
    ...ratios
      .filter(({ ratio }) => ratio > MOST_RATIO)
      .map(({ name, ratio }) => `${name} takes ${roundTo(ratio, 2)} × as long, and ${MOST_RATIO} is the most`),
  ],
  skipped: skipped.filter(reason => reason.startsWith('Pipedrive')),
})
