import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundle } from '@crm-clients/scripts/bundle'
import { replaceSection } from '@crm-clients/scripts/generate'
import { rehearseRelease } from '@crm-clients/scripts/release'
import { repositoryRoot, runOrThrow } from '@crm-clients/scripts/repository'
import { COMPETITORS } from './comparison/competitors.ts'
import { type InstalledCompetitor, installCompetitors } from './comparison/install-competitors.ts'
import type { Observation } from './comparison/observation.ts'
import { renderComparison } from './comparison/render-comparison.ts'

// Installs ours and what people know from registries, tries the same things with each, and writes the table of docs/comparison.md.

const PAGE = join(repositoryRoot, 'docs/comparison.md')

await using rehearsal = await rehearseRelease(repositoryRoot, step => console.error(step.slice(0, 80)))
await using competition = await installCompetitors(rehearsal.registry)
const { compilers, competitors } = competition

const arguments_ = ['--noEmit', '--strict', '--skipLibCheck', '--module', 'esnext', '--moduleResolution', 'bundler']
const files = COMPETITORS.flatMap(({ slug }) => [`${slug}-string.ts`, `${slug}-number.ts`])
const compiler = ['node_modules/typescript/bin/tsc', ...arguments_, '--target', 'es2022', '--types', 'node', ...files]
const complaints = (await compilers.run(process.execPath, compiler)).stdout

const columns = []
for (const competitor of competitors) {
  console.error(`Trying ${competitor.name} …`)
  columns.push({
    ...competitor,
    ...(await observe(competitor)),
    bundledBytes: (await bundle(competitor.program, competitor.folder)).gzipBytes,
    typesErrors:
      !complaints.includes(`${competitor.slug}-string.ts(`) && complaints.includes(`${competitor.slug}-number.ts(`),
  })
}
const table = renderComparison(columns)
console.log(table)
writeFileSync(PAGE, replaceSection(readFileSync(PAGE, 'utf8'), 'comparison', table, 'docs/comparison.md'))

async function observe({ folder }: InstalledCompetitor): Promise<Observation> {
  const seen = await runOrThrow(process.execPath, ['probe.js', './client.js'], { cwd: folder })
  return JSON.parse(seen) as Observation
}
