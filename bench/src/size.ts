import { basename } from 'node:path'
import { loadApiSync } from '@crm-clients/openapi'
import { bundle, programBudget } from '@crm-clients/scripts/bundle'
import { neededFeatures } from '@crm-clients/scripts/generate'
import { printReport } from './print-report.ts'
import { roundTo } from './round-to.ts'
import { OUR_PROGRAM, programs } from './size/programs.ts'

const fintoro = loadApiSync('fintoro')
const { features, methods, bodies } = neededFeatures(fintoro)
const MOST_BYTES = programBudget(fintoro.operations.length, [...features, ...methods, ...bodies])

const bundles = await Promise.all(
  programs.map(async program => ({ ...program, ...(await bundle(program.source, import.meta.dirname)) })),
)
const ours = bundles.find(({ name }) => name === OUR_PROGRAM)
if (!ours) throw new Error('There is no program of ours.')

const largestFirst = [...ours.files].sort(([, one], [, other]) => other - one)

printReport({
  title: 'Size of a program that makes one call, bundled and minified',
  rows: bundles.map(({ name, bytes, gzipBytes }) => ({
    client: name,
    'bytes, minified': bytes,
    'bytes, gzip': gzipBytes,
    '× ours': roundTo(gzipBytes / ours.gzipBytes, 2),
  })),
  notes: [
    'Ours, minified bytes of each file:',
    ...largestFirst.map(([path, bytes]) => `${String(bytes).padStart(7)}  ${basename(path)}`),
    '',
  ],
  missed:
    ours.gzipBytes > MOST_BYTES ? [`ours is ${ours.gzipBytes} bytes with gzip, and ${MOST_BYTES} is the most`] : [],
})
