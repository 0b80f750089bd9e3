import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listContractCases } from '@crm-clients/contract'
import { createMock } from '@crm-clients/mock'
import { loadApiSync } from '@crm-clients/openapi'
import type { Command } from '@crm-clients/openapi/command-line'
import { isEverything } from '@crm-clients/test-support'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { copyRepository, type RepositoryCopy } from '../src/repository/copy-repository.ts'
import { git } from '../src/repository/git.ts'
import { commitAll } from '../src/repository/new-repository.ts'
import { type Edit, edits } from './maintainers-day/edits.ts'

/** What follows from the spec of a vendor. */
function readVendor(folder: string, slug: string) {
  const read = (file: string) => readFileSync(join(folder, 'packages', slug, file), 'utf8')
  const api = loadApiSync(join(folder, 'packages', slug, 'src/generated/openapi.json'))
  return {
    types: read('src/generated/schema.ts') + read('src/generated/vendor.ts'),
    readme: read('README.md'),
    cases: listContractCases(api).map(contractCase => JSON.stringify(contractCase)),
    document: api.document,
  }
}

const slugs = [...new Set(edits.map(({ slug }) => slug))]
/** One of each of two vendors, unless everything is tested. */
const usual = slugs.slice(0, 2).flatMap(slug => edits.find(edit => edit.slug === slug) ?? [])
const tried = isEverything() ? edits : usual
let copy: RepositoryCopy
let folder: string
let originals: ReadonlyMap<string, ReturnType<typeof readVendor>>
let generate: Command

beforeAll(async () => {
  const sources = ['packages/*/src/*', 'packages/*/README.md', 'packages/*/package.json']
  copy = copyRepository({ places: ['specs', 'scripts', '.changeset/config.json', '.gitignore', ...sources] })
  folder = copy.folder
  for (const slug of slugs) {
    const file = join(folder, 'packages', slug, 'package.json')
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), version: '1.2.3' }))
  }
  commitAll(folder)
  originals = new Map(slugs.map(slug => [slug, readVendor(folder, slug)]))
  // The command of the copy: it works on the repository that it stands in.
  generate = (await import(join(folder, 'scripts/src/commands/generate.ts'))).generate
}, 60_000)

afterAll(() => copy[Symbol.dispose]())

async function runGenerate(): Promise<string[]> {
  const printed: string[] = []
  const print = (line: string) => void printed.push(line)
  expect(await generate.run([], { print, printError: print })).toBe(0)
  return printed
}

/** Edits a spec, runs the command, and puts the spec back: the next run makes good for both. */
async function follow({ slug, replace: [from, to] }: Edit) {
  const spec = join(folder, 'specs', `${slug}.yaml`)
  const text = readFileSync(spec, 'utf8')
  const edited = text.replace(from, to)
  expect(edited).not.toBe(text)
  writeFileSync(spec, edited)
  const printed = await runGenerate()
  writeFileSync(spec, text)
  return printed
}

function readChangesets(): string[] {
  const names = readdirSync(join(folder, '.changeset')).filter(name => name.endsWith('.md'))
  return names.map(name => readFileSync(join(folder, '.changeset', name), 'utf8'))
}

test.for(tried)('when $title, one command brings everything else', { timeout: 60_000 }, async edit => {
  const { slug, types, readme, contract, mock, bump, changes } = edit
  const before = originals.get(slug) ?? expect.unreachable()
  const printed = await follow(edit)
  const after = readVendor(folder, slug)

  expectChange(
    types,
    text => before.types.includes(text),
    text => after.types.includes(text),
  )
  expect(printed).toContain(`wrote packages/${slug}/src/generated/openapi.json`)

  if (!readme) expect(after.readme).toBe(before.readme)
  expectChange(
    readme,
    text => before.readme.includes(text),
    text => after.readme.includes(text),
  )

  const [probe, statusBefore, statusAfter] = mock
  expect(await probe(await createMock(before.document))).toBe(statusBefore)
  expect(await probe(await createMock(after.document))).toBe(statusAfter)

  if (!contract) expect(after.cases).toEqual(before.cases)
  const come = after.cases.filter(text => !before.cases.includes(text))
  const gone = before.cases.filter(text => !after.cases.includes(text))
  if (contract?.come) expect(come).toContainEqual(expect.stringMatching(contract.come))
  if (contract?.gone) expect(gone).toContainEqual(expect.stringMatching(contract.gone))
  if (contract?.stays) expect(after.cases).toContainEqual(expect.stringMatching(contract.stays))

  const changesets = readChangesets()
  expect(changesets).toHaveLength(1)
  expect(changesets[0]).toContain(`---\n"@crm-clients/${slug}": ${bump}\n---\n`)
  expect(changesets[0]?.split('\n').filter(line => line.startsWith('- '))).toEqual(changes)
})

interface Difference {
  readonly come?: string
  readonly gone?: string
}

function expectChange(
  difference: Difference | undefined,
  wasThere: (text: string) => boolean,
  isThere: (text: string) => boolean,
) {
  const { come, gone } = difference ?? {}
  if (come !== undefined) expect([come, wasThere(come), isThere(come)]).toEqual([come, false, true])
  if (gone !== undefined) expect([gone, wasThere(gone), isThere(gone)]).toEqual([gone, true, false])
}

test('when all is undone, nothing is left of it', async () => {
  await runGenerate()
  expect(git(folder, 'status', '--short')).toBe('')
  expect(await runGenerate()).toEqual([expect.stringContaining('up to date')])
})
