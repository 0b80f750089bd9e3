import { execFileSync, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listVendors } from '../../src/repository/workspace.ts'
import { copyForTest } from '../copy-for-test.ts'

const slugs = listVendors().map(({ slug }) => slug)

/** A copy in which the command line runs. */
function prepare() {
  const folder = copyForTest('specs', 'scripts', 'packages/*/src/*', 'packages/*/README.md', 'packages/*/package.json')
  const generated = (slug: string) => join(folder, 'packages', slug, 'src/generated')
  const state = () =>
    slugs.flatMap(slug =>
      readdirSync(generated(slug)).map(name => {
        const file = join(generated(slug), name)
        return `${file} ${statSync(file).mtimeMs} ${readFileSync(file, 'utf8').length}`
      }),
    )
  const generate = (...args: string[]) =>
    spawnSync(process.execPath, [join(folder, 'scripts/src/cli.ts'), 'generate', ...args], { encoding: 'utf8' })
  const edit = (file: string, from: string, to: string) => {
    const path = join(folder, file)
    const text = readFileSync(path, 'utf8')
    expect(text).toContain(from)
    writeFileSync(path, text.replace(from, to))
  }
  return { folder, state, generate, edit, generated }
}

test('nothing is rewritten when nothing changed', () => {
  const { state, generate } = prepare()
  const before = state()
  const { stdout, stderr, status } = generate()
  expect(status).toBe(0)
  expect(stdout).toContain('up to date')
  expect(stderr).toMatch(/^The changesets are left as they are\. There is no .* to compare with\..*\n$/)
  expect(state()).toEqual(before)
})

test('--check names the spec, the outdated files and the command that mends them, and writes nothing', () => {
  const { state, generate, edit } = prepare()
  edit('specs/kare.yaml', 'maxLength: 250', 'maxLength: 251')
  const before = state()
  const { stderr, status } = generate('--check')
  expect(status).toBe(1)
  expect(stderr).toContain('specs/kare.yaml')
  expect(stderr).toContain('packages/kare/src/generated/schema.ts')
  expect(stderr).toContain('Run: pnpm generate kare')
  expect(state()).toEqual(before)
})

test('the command that --check names mends it, and removes what is no longer generated', () => {
  const { generate, edit, generated } = prepare()
  edit('specs/kare.yaml', 'maxLength: 250', 'maxLength: 251')
  writeFileSync(join(generated('kare'), 'left-over.ts'), '')
  expect(generate('kare').status).toBe(0)
  expect(generate('--check').status).toBe(0)
  expect(readdirSync(generated('kare'))).not.toContain('left-over.ts')
})

test('a broken spec is named with its line, and leaves the generated code of all vendors as it was', () => {
  const { state, generate, edit } = prepare()
  edit('specs/kare.yaml', 'paths:\n', 'paths: [\n')
  edit('specs/fintoro.yaml', 'title: Fintoro', 'title: Fintoro 2')
  const before = state()
  const { stderr, status } = generate()
  expect(status).toBe(1)
  expect(stderr).toMatch(/kare\.yaml:\d+:\d+/)
  expect(stderr).not.toContain('    at ')
  expect(state()).toEqual(before)
})

test('a run without changes loads nothing that renders', () => {
  const { folder, generate } = prepare()
  expect(generate().status).toBe(0)
  const installed = ['scripts/node_modules', 'packages/openapi/node_modules'].map(place => join(folder, place))
  for (const place of installed) {
    for (const name of readdirSync(place).filter(name => name !== '@crm-clients')) {
      rmSync(join(place, name), { recursive: true })
    }
  }
  const { stdout, status } = generate()
  expect(stdout).toContain('up to date')
  expect(status).toBe(0)
})

test.each([
  ['a generated file', 'packages/kare/src/generated/vendor.ts', "name: 'kare'", "name: 'other'"],
  [
    'the operations in a README',
    'packages/kare/README.md',
    'kare.listCompanies.items()) console.log(item)',
    'kare.list()',
  ],
])('%s that somebody edited is put right, even when the spec is as it was', (_, file, from, to) => {
  const { folder, generate, edit } = prepare()
  expect(generate().status).toBe(0)
  edit(file, from, to)
  expect(generate('--check').stderr).toContain(file)
  expect(generate().stdout).toBe(`wrote ${file}\n`)
  expect(readFileSync(join(folder, file), 'utf8')).toContain(from)
})

test('a changed spec changes the operations in the README and leaves what people wrote there', () => {
  const { folder, generate, edit } = prepare()
  edit('packages/kare/README.md', '# @crm-clients/kare', '# Ours')
  edit('specs/kare.yaml', 'summary: Update a contact', 'summary: Change a contact')
  expect(generate('kare').stdout).toContain('wrote packages/kare/README.md')
  const readme = readFileSync(join(folder, 'packages/kare/README.md'), 'utf8')
  expect(readme).toContain('# Ours')
  expect(readme).toContain('Change a contact')
})

test('an unknown vendor is answered with those that there are', () => {
  const { generate } = prepare()
  const { stderr, status } = generate('nobody')
  expect(status).toBe(1)
  expect(stderr).toContain('specs/nobody.yaml does not exist')
  for (const slug of slugs) expect(stderr).toContain(slug)
})

test('an unknown option is answered with the usage', () => {
  const { generate } = prepare()
  const { stderr, status } = generate('--force')
  expect(status).toBe(2)
  expect(stderr).toContain('Usage: pnpm generate [vendor…] [--check | --watch]')
})

test('generated code is the same whatever was generated before it in the same run', () => {
  const { folder, generate, generated } = prepare()
  const together = readFileSync(join(generated('telecrm'), 'schema.ts'), 'utf8')
  execFileSync('rm', ['-r', generated('telecrm')])
  expect(generate('telecrm').status).toBe(0)
  expect(readFileSync(join(folder, 'packages/telecrm/src/generated/schema.ts'), 'utf8')).toBe(together)
})
