import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOMS } from '../../src/house/rooms.ts'
import { listFiles } from '../../src/repository/git.ts'
import { listVendors, repositoryRoot } from '../../src/repository/workspace.ts'

const read = (file: string) => readFileSync(join(repositoryRoot, file), 'utf8')
const ARCHITECTURE = read('docs/architecture.md')
const PAGES = listFiles(repositoryRoot).filter(
  file => file.endsWith('.md') && !/^\.changeset\/|CHANGELOG|\/(fixtures|template)\//.test(file),
)

/** The names in the first column of the table below a heading. */
function rowsBelow(heading: string): string[] {
  const [, below = ''] = ARCHITECTURE.split(`\n### ${heading}\n`)
  const [section = ''] = below.split(/\n##/)
  return [...section.matchAll(/^\| `([^`]+)`/gm)].map(([, name = '']) => name)
}

function foldersIn(folder: string): string[] {
  const entries = readdirSync(join(repositoryRoot, folder), { withFileTypes: true })
  return entries.filter(entry => entry.isDirectory()).map(({ name }) => name)
}

const vendors = listVendors().map(({ slug }) => slug)
const packages = foldersIn('packages').filter(name => !vendors.includes(name))

test.each([...packages.map(name => `packages/${name}`), 'scripts'])('each folder of %s is described', place => {
  expect(rowsBelow(`\`${place}\``).sort()).toEqual(foldersIn(`${place}/src`).sort())
})

test.each(['mutation', 'end-to-end'])('each folder of %s is described', place => {
  for (const folder of foldersIn(`${place}/src`)) expect(ARCHITECTURE).toContain(`\`${place}/src/${folder}\``)
})

test('rooms are listed in the order of their imports', () => {
  for (const [place, rooms] of Object.entries(ROOMS)) {
    const rows = rowsBelow(`\`${place}\``)
    const early = Object.entries(rooms).flatMap(([room, imported]) =>
      imported.filter(other => rows.indexOf(other) > rows.indexOf(room)).map(other => `${room} before ${other}`),
    )
    expect(early, place).toEqual([])
  }
})

test('the picture of openapi shows who may import whom', () => {
  const [, picture = ''] = ARCHITECTURE.split('flowchart RL')
  const arrows = [...(picture.split('```')[0] ?? '').matchAll(/^ {2}([\w-]+)\[.*?\] --> ([\w-]+)/gm)]
  const below = (room: string): string[] =>
    arrows.flatMap(([, from, to = '']) => (from === room ? [to, ...below(to)] : []))
  const { 'command-line': _, look: __, ...rooms } = ROOMS['packages/openapi'] ?? {}
  for (const [room, allowed] of Object.entries(rooms)) {
    expect(below(room), room).toEqual(expect.arrayContaining([...allowed]))
  }
  expect([...new Set(arrows.flatMap(([, from = '', to = '']) => [from, to]))].sort()).toEqual(Object.keys(rooms).sort())
})

test('every file and folder that a page names is there', () => {
  const path = /`((?:packages|scripts|docs|specs|mutation|bench|end-to-end|examples|test-support)\/[\w./-]+)`/g
  const missing = PAGES.flatMap(page =>
    [...read(page).matchAll(path)].flatMap(([, named = '']) =>
      // Made by commands, or named in an example.
      existsSync(join(repositoryRoot, named)) || /\bacme\b|\/\.cache$/.test(named) ? [] : [`${page}: ${named}`],
    ),
  )
  expect(missing).toEqual([])
})

test('every link of a page to another one leads somewhere', () => {
  const broken = PAGES.flatMap(page =>
    [...read(page).matchAll(/\]\((?!https?:)([^)#\s]+)[^)]*\)/g)].flatMap(([, target = '']) =>
      existsSync(join(repositoryRoot, dirname(page), target)) ? [] : [`${page}: ${target}`],
    ),
  )
  expect(broken).toEqual([])
})

test('the first line of a page that starts a mock works in an empty folder', () => {
  const command = /(?:npx (?:--yes )?(?:-p \S+ )*)?(?:crm-mock|@crm-clients\/mock) (?:\.\/\S+|[a-z]+\b)(?= |`|'|$)/gm
  const inEmptyFolder =
    /^npx (?:--yes )?(?:@crm-clients\/mock \.\/\S+|-p @crm-clients\/mock -p @crm-clients\/(\w+) crm-mock \1)$/
  const starting = PAGES.map(page => ({ page, commands: read(page).match(command) ?? [] })).filter(
    ({ page, commands }) => commands.length > 0 && !page.startsWith('docs/decisions/'),
  )
  expect(starting.map(({ page }) => page)).toEqual(expect.arrayContaining(['README.md', 'docs/mocks.md']))
  const misleading = starting.flatMap(({ page, commands }) =>
    // What npx fetches by itself has no vendors in it.
    [commands[0] ?? '', ...commands.filter(each => /^npx @crm-clients\/mock \w/.test(each))]
      .filter(each => !inEmptyFolder.test(each))
      .map(each => `${page}: ${each}`),
  )
  expect(misleading).toEqual([])
})

test('words that the glossary has better ones for are used nowhere', () => {
  const other =
    /\b(court|hearing|culprit|doubt|breach|obstacle|cube|facet|carrier|derivation|laborator|contestant)|\btak(e|en|es|ing) over/gi
  const files = listFiles(repositoryRoot).filter(
    file => /\.(ts|js|md|yml)$/.test(file) && !/^\.changeset\/|^specs\/|CHANGELOG|\/(fixtures|generated)\//.test(file),
  )
  const found = files
    .filter(file => !file.endsWith('documentation.test.ts') && existsSync(join(repositoryRoot, file)))
    .flatMap(file => (read(file).match(other) ?? []).map(word => `${file}: ${word}`))
  expect(found).toEqual([])
})
