import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findVendorDocument } from '@crm-clients/openapi/document'
import { interleave } from '../interleave.ts'
import { median } from '../median.ts'
import { findNpmPackage } from '../npm-package.ts'
import { printReport } from '../print-report.ts'
import { roundTo } from '../round-to.ts'
import { sizeOfFolder, sizeOfOurs } from './installed-size.ts'
import { measureMock } from './measure-mock.ts'
import type { MockProgram } from './mock-program.ts'
import { TRAPS } from './traps.ts'
import { tryTraps } from './try-traps.ts'

/** What others are called on npm, and where the program is in their package. */
const OTHERS = [
  {
    name: 'Prism',
    npm: '@stoplight/prism-cli@5.16.0',
    program: 'dist/index.js',
    args: (file: string, port: number) => ['mock', file, '--port', String(port)],
  },
  {
    name: 'Steady',
    npm: '@stdy/cli@0.22.2',
    program: 'steady.js',
    args: (file: string, port: number) => ['--host', '127.0.0.1', '--port', String(port), file],
  },
]

const ROUNDS = 3
const VENDOR = 'fintoro'
const OURS = fileURLToPath(new URL('../../../packages/mock/src/crm-mock.ts', import.meta.url))
const TRAPS_FILE = fileURLToPath(new URL('traps.yaml', import.meta.url))

/** Measures our mock beside others, each on a port, as people start it: what it takes, and what it refuses. */
export async function compareMocks(): Promise<void> {
  const found = await Promise.all(OTHERS.map(async other => ({ ...other, folder: await findNpmPackage(other.npm) })))
  const skipped = found.flatMap(({ npm, folder }) => (folder === undefined ? [`npm does not bring ${npm}`] : []))
  const others = found.flatMap(({ folder, ...other }) => (folder === undefined ? [] : [{ ...other, folder }]))
  const programs: MockProgram[] = [
    { name: 'ours', args: (file, port) => [OURS, file, '--port', String(port), '--log', 'silent'] },
    ...others.map(({ name, folder, program, args }) => ({
      name,
      args: (file: string, port: number) => [join(folder, program), ...args(file, port)],
    })),
  ]
  await measurePrograms(programs, others, skipped)
  await tryPrograms(programs, skipped)
}

async function measurePrograms(
  programs: readonly MockProgram[],
  others: readonly { readonly name: string; readonly folder: string }[],
  skipped: readonly string[],
): Promise<void> {
  // In one file, since Steady reads no references to others.
  const document = findVendorDocument(VENDOR)
  const rounds = await interleave(programs, ROUNDS, program =>
    // Only ours answers below the path of the document's server; the others answer at the root.
    measureMock(program, document, program.name === 'ours' ? '/api/public/v1/banks' : '/banks'),
  )
  const sizes = new Map(others.map(({ name, folder }) => [name, sizeOfFolder(join(folder, '../..'))]))
  sizes.set('ours', await sizeOfOurs('@crm-clients/mock'))
  printReport({
    title: `One mock of ${VENDOR} on a port: median of ${ROUNDS} starts`,
    rows: programs.map(({ name }) => {
      const measured = rounds.get(name) ?? []
      return {
        mock: name,
        'first answer, s': roundTo(median(measured.map(({ seconds }) => seconds)), 2),
        'requests a second': Math.round(median(measured.map(({ requestsPerSecond }) => requestsPerSecond))),
        'memory, MB': Math.round(median(measured.map(({ megabytes }) => megabytes))),
        'installed, MB': Math.round(sizes.get(name) ?? 0),
      }
    }),
    notes: ['Memory is that of all its processes after 4,000 requests; ours is started from its TypeScript.'],
    missed: [],
    skipped,
  })
}

async function tryPrograms(programs: readonly MockProgram[], skipped: readonly string[]): Promise<void> {
  const outcomes = new Map<string, readonly string[]>()
  for (const program of programs) outcomes.set(program.name, await tryTraps(program, TRAPS_FILE))
  const wrong = outcomes.get('ours')?.filter(outcome => outcome !== 'right') ?? []
  printReport({
    title: 'What each does with requests that are right, or wrong in one thing',
    rows: TRAPS.map(({ name, wanted }, index) => ({
      trap: name,
      wanted,
      ...Object.fromEntries(programs.map(program => [program.name, outcomes.get(program.name)?.[index] ?? ''])),
    })),
    notes: programs.map(({ name }) => {
      const right = outcomes.get(name)?.filter(outcome => outcome === 'right').length
      return `${name}: ${right} of ${TRAPS.length} right`
    }),
    missed: wrong.length > 0 ? [`ours gets ${wrong.length} of ${TRAPS.length} wrong`] : [],
    skipped,
  })
}
