import { copyUntilExit } from './copy-until-exit.ts'
import { findDocuments } from './documents/find-documents.ts'
import { findGithubDescription, NO_GITHUB_DESCRIPTION } from './documents/github-description.ts'
import { publicDocuments } from './documents/public-document.ts'
import { type ImportOutcome, importAndTest } from './imports/import-and-test.ts'
import { printReport } from './print-report.ts'

/** Seconds of the processor, because other work on the machine hardly changes these, and the most memory of a step. */
const MOST = { importing: 60, tests: 120, megabytes: 2000 }
/** For 1,223 operations. */
const MOST_OF_GITHUB = { importing: 300, tests: 300, megabytes: 3000 }

const names = process.argv.slice(2).filter(argument => !argument.startsWith('--'))
const isWanted = (name: string) => names.length === 0 || names.includes(name)
const { found, skipped } = await findDocuments(publicDocuments.filter(({ name }) => isWanted(name)))
const github = isWanted('github') ? await findGithubDescription() : undefined
const folder = copyUntilExit({ vendors: true })

const outcomes: { title: string; outcome: ImportOutcome; most: typeof MOST }[] = []
for (const { name, title, file } of found)
  outcomes.push({ title, outcome: importAndTest(folder, name, file, MOST.megabytes), most: MOST })
if (github) {
  const outcome = importAndTest(folder, 'github', github, MOST_OF_GITHUB.megabytes)
  outcomes.push({ title: 'GitHub', outcome, most: MOST_OF_GITHUB })
}

printReport({
  title: 'Public documents as packages',
  rows: outcomes.map(({ title, outcome }) => ({
    document: title,
    operations: outcome.operations,
    'import, s': outcome.importing,
    'errors of check': outcome.errors,
    compiles: outcome.compiles ? 'yes' : 'no',
    tests: outcome.tests,
    failed: outcome.failed,
    'tests, s': outcome.testing,
    MB: outcome.megabytes,
  })),
  notes: ['Seconds of the processor; the most memory of any step. Tests: contract, exchanges, random, resilience.'],
  missed: outcomes.flatMap(({ title, outcome, most }) =>
    listMissed(outcome, most).map(target => `${title}: ${target}`),
  ),
  skipped: [...skipped, ...(isWanted('github') && !github ? [NO_GITHUB_DESCRIPTION] : [])],
})

function listMissed(outcome: ImportOutcome, most: typeof MOST): string[] {
  return [
    ...(outcome.errors > 0 ? [`check finds ${outcome.errors} errors`] : []),
    ...(outcome.compiles ? [] : ['it does not compile']),
    ...(outcome.failed > 0 || outcome.tests === 0 ? [`${outcome.failed} of ${outcome.tests} tests fail`] : []),
    ...(outcome.importing > most.importing
      ? [`import takes ${outcome.importing} s, and ${most.importing} is the most`]
      : []),
    ...(outcome.testing > most.tests ? [`tests take ${outcome.testing} s, and ${most.tests} is the most`] : []),
    ...(outcome.megabytes > most.megabytes ? [`${outcome.megabytes} MB, and ${most.megabytes} is the most`] : []),
  ]
}
