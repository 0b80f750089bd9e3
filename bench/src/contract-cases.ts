import { createContract, createOracle, exerciseCase, isClientCase, listContractCases } from '@crm-clients/contract'
import { createMock } from '@crm-clients/mock'
import { type ApiDescription, loadApi } from '@crm-clients/openapi'
import { listVendors } from '@crm-clients/scripts/repository'
import { findDocuments } from './documents/find-documents.ts'
import { publicDocuments } from './documents/public-document.ts'
import { printReport } from './print-report.ts'
import { roundTo } from './round-to.ts'

/** Cases a second, with both judges, in the run that compiles the schemas. */
const LEAST_RATE = 3000
const MOST_SECONDS_OF_LISTING = 5

/** Lists the cases of a vendor, and makes its mock, which is not measured. The function runs each case, and counts them. */
async function prepare(api: ApiDescription): Promise<() => Promise<number>> {
  const contract = createContract({ mock: await createMock(api) })
  const oracle = createOracle(api)
  const cases = listContractCases(api).filter(contractCase => !isClientCase(contractCase))
  return async () => {
    for (const contractCase of cases) {
      const { passed, message } = await exerciseCase(contract, oracle, contractCase)
      if (!passed) throw new Error(message)
    }
    return cases.length
  }
}

const vendors = await Promise.all(listVendors().map(async ({ specFile }) => prepare(await loadApi(specFile))))

/** The seconds that the thread was busy since then: a busy machine lets it wait. */
function busySeconds(before: NodeJS.CpuUsage): number {
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1e6
}

/** Runs every case of all vendors. */
async function runAll(what: string) {
  const before = process.threadCpuUsage()
  let cases = 0
  for (const run of vendors) cases += await run()
  const seconds = busySeconds(before)
  return { what, cases, 'busy, s': roundTo(seconds, 2), 'cases a second': Math.round(cases / seconds) }
}

const runs = [await runAll('first run: every schema is compiled'), await runAll('second run')]
printReport({
  title: 'Contract cases of all vendors, run in memory and judged by both judges',
  rows: runs,
  notes: [],
  missed: runs
    .filter(run => run['cases a second'] < LEAST_RATE)
    .map(run => `${run.what}: ${run['cases a second']} cases a second, and ${LEAST_RATE} is the least`),
})

const counted = publicDocuments.flatMap(document =>
  document.mostCases === undefined ? [] : [{ ...document, mostCases: document.mostCases }],
)
const { found, skipped } = await findDocuments(counted)
const listed: { document: string; cases: number; most: number; seconds: number }[] = []
for (const { title, file, mostCases } of found) {
  const before = process.threadCpuUsage()
  const cases = listContractCases(await loadApi(file)).length
  const seconds = roundTo(busySeconds(before), 2)
  listed.push({ document: title, cases, most: mostCases, seconds })
}
printReport({
  title: '\nContract cases of large documents, loaded and listed',
  rows: listed.map(({ document, cases, seconds }) => ({ document, cases, seconds })),
  notes: [],
  missed: listed.flatMap(({ document, cases, most, seconds }) => [
    ...(cases > most ? [`${document}: ${cases} cases, and ${most} is the most`] : []),
    ...(seconds > MOST_SECONDS_OF_LISTING
      ? [`${document}: ${seconds} s, and ${MOST_SECONDS_OF_LISTING} is the most`]
      : []),
  ]),
  skipped,
})
