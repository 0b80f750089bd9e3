import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseYaml } from '@redocly/openapi-core'
import { expect, test } from 'vitest'
import { repositoryRoot } from '../src/repository/workspace.ts'

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

interface Workflow {
  readonly permissions?: unknown
  readonly jobs?: Readonly<
    Record<string, { 'timeout-minutes'?: number; permissions?: Record<string, string>; steps?: Step[] }>
  >
  /** A composite action has its steps here. */
  readonly runs?: { readonly steps?: Step[] }
}

const github = join(repositoryRoot, '.github')
const files = readdirSync(github, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.yml'))
const texts = new Map(files.sort().map(file => [file, readFileSync(join(github, file), 'utf8')]))
const parsed = [...texts].map(([file, text]) => ({ file, text, workflow: parseYaml(text) as Workflow }))
const workflows = parsed.filter(({ file }) => file.startsWith('workflows/'))

const read = (file: string) => readFileSync(join(repositoryRoot, file), 'utf8')
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
const turbo = parseYaml(read('turbo.json').replace(/^\s*\/\/.*$/gm, '')) as { tasks: Record<string, unknown> }

function stepsOf({ jobs = {}, runs }: Workflow): Step[] {
  return [...Object.values(jobs).flatMap(({ steps = [] }) => steps), ...(runs?.steps ?? [])]
}

/** What each command of a shell script calls, as in `pnpm [--silent] [run] test …`. */
function wordsAfter(program: string, script: string): string[][] {
  return (
    script
      .split(/\n|&&|\|\||;|\$\(|\)|\|/)
      // What stands behind two dashes is for the script that is called.
      .map(command =>
        command
          .replace(/ -- .*/, '')
          .trim()
          .split(/\s+/),
      )
      .filter(([first]) => first === program)
      .map(([, ...words]) => words.filter(word => !word.startsWith('-')))
  )
}

const BUILT_IN = new Set(['exec', 'install', 'pack', 'store'])

test('there are workflows to look at', () => {
  expect(files).toContain('workflows/ci.yml')
})

test.for(workflows)('$file gives its token no right by default, and no job an hour', ({ workflow }) => {
  const rights = Object.values((workflow.permissions as Record<string, string> | undefined) ?? { absent: 'write' })
  expect(rights.filter(right => right !== 'read')).toEqual([])
  for (const job of Object.values(workflow.jobs ?? {})) expect(job['timeout-minutes']).toBeLessThan(60)
})

test.for(parsed)(
  '$file uses actions of exactly one commit each, and says which release that is',
  ({ text, workflow }) => {
    const used = stepsOf(workflow).flatMap(({ uses }) => (uses === undefined ? [] : [uses]))
    for (const action of used) {
      if (action.startsWith('./')) expect(existsSync(join(repositoryRoot, action, 'action.yml'))).toBe(true)
      else {
        expect(action).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/)
        expect(text).toMatch(new RegExp(`${action} # v\\d+\\.\\d+\\.\\d+\\n`))
      }
    }
  },
)

test.for(parsed)('$file leaves no token behind in what it checks out', ({ workflow }) => {
  const checkouts = stepsOf(workflow).filter(({ uses }) => uses?.startsWith('actions/checkout@'))
  expect(checkouts.filter(step => step.with?.['persist-credentials'] !== false)).toEqual([])
})

test.for(parsed)('$file calls scripts and tasks that there are, and pastes nothing into a shell', ({ workflow }) => {
  for (const step of stepsOf(workflow)) {
    const script = step.run ?? String(step.with?.script ?? '')
    expect(script).not.toContain('${{')
    for (const [verb = '', ...words] of wordsAfter('pnpm', script)) {
      if (verb === 'exec') expectTasks(words)
      else if (!BUILT_IN.has(verb)) expect(Object.keys(scripts)).toContain(verb === 'run' ? words[0] : verb)
    }
  }
})

function expectTasks([program, verb, ...tasks]: readonly string[]): void {
  if (program !== 'turbo' || verb !== 'run') return
  const known = Object.keys(turbo.tasks).map(task => task.replace('//#', ''))
  for (const task of tasks.filter(word => /^[a-z:]+$/.test(word))) expect(known).toContain(task)
}

const node = read('.node-version').trim()
const { packageManager } = JSON.parse(read('package.json')) as { packageManager: string }

test('one version of Node and of pnpm is used everywhere', () => {
  expect(node).toMatch(/^\d+\.\d+\.\d+$/)
  expect(packageManager).toMatch(/^pnpm@\d+\.\d+\.\d+$/)
  const places = [
    'package.json',
    'CONTRIBUTING.md',
    'scripts/src/need-typescript.js',
    ...files.map(file => `.github/${file}`),
  ]
  for (const place of places) {
    for (const [tool] of read(place).matchAll(/(?<![\w/-])(?:node|pnpm)@[\w.^~-]+/g))
      expect([`node@${node}`, packageManager], place).toContain(tool)
  }
  for (const { file, workflow } of parsed) {
    for (const { uses = '', with: given = {} } of stepsOf(workflow).filter(({ uses }) =>
      uses?.includes('setup-node'),
    )) {
      const { 'node-version': version, 'node-version-file': from } = given
      // The oldest Node that the packages promise to work with is asked for by its number as well.
      if (from === undefined) expect([node, '20.19.0'], `${file} ${uses}`).toContain(version)
      else expect(from).toBe('.node-version')
    }
  }
})

test.for(workflows)('$file runs on a system of one version', ({ text }) => {
  const named = [...text.matchAll(/runs-on: (.*)/g)].map(([, system = '']) => system)
  const listed = [...text.matchAll(/ system: \[(.*)\]/g)].flatMap(([, systems = '']) => systems.split(', '))
  const systems = [...named.filter(system => !system.includes('matrix.system')), ...listed]
  expect(systems.filter(system => !/^(ubuntu-\d\d\.\d\d|macos-\d\d|windows-\d{4})$/.test(system))).toEqual([])
})

test('what is fixed is brought up to date by itself: packages, and actions wherever they are used', () => {
  const { updates } = parseYaml(read('.github/dependabot.yml')) as {
    updates: { 'package-ecosystem': string; directories?: string[] }[]
  }
  expect(updates.map(update => update['package-ecosystem'])).toEqual(['npm', 'github-actions'])
  const actions = files
    .filter(file => file.startsWith('actions/'))
    .map(file => `/.github/${file.replace(/\/action\.yml$/, '')}`)
  expect(updates[1]?.directories).toEqual(['/', ...actions])
})

test.for(workflows)('$file lets a job write only what its name says', ({ file, workflow }) => {
  const writing = Object.entries(workflow.jobs ?? {}).flatMap(([name, { permissions = {} }]) =>
    Object.entries(permissions).flatMap(([right, level]) => (level === 'write' ? [`${name}: ${right}`] : [])),
  )
  const allowed: Readonly<Record<string, readonly string[]>> = {
    'workflows/ci.yml': ['comment: pull-requests'],
    'workflows/release.yml': ['version: contents', 'version: pull-requests', 'publish: id-token', 'announce: contents'],
  }
  expect(writing).toEqual(allowed[file] ?? [])
})
