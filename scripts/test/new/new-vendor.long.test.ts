import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseChangesetFile } from '@changesets/parse'
import { createMock } from '@crm-clients/mock'
import { expect, test } from 'vitest'
import { listUncommitted } from '../../src/repository/git.ts'
import { commitAll } from '../../src/repository/new-repository.ts'
import { repositoryRoot } from '../../src/repository/workspace.ts'
import { copyForTest } from '../copy-for-test.ts'

function prepare() {
  const folder = copyForTest('specs', 'scripts', 'packages/*', 'biome.json', 'tsconfig*.json', '.gitignore')
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [join(folder, 'scripts/src/cli.ts'), ...args], { encoding: 'utf8', cwd: folder })
  commitAll(folder)
  return { folder, run, changed: () => listUncommitted(folder) }
}

/** What is wrong with the types of a package, in the words of the compiler. */
function typeErrors(folder: string, slug: string): string {
  mkdirSync(join(folder, 'packages', slug, 'node_modules/@crm-clients'), { recursive: true })
  for (const name of ['contract', 'mock', 'runtime']) {
    symlinkSync(join(folder, 'packages', name), join(folder, 'packages', slug, 'node_modules/@crm-clients', name))
  }
  symlinkSync(
    join(repositoryRoot, 'packages/fintoro/node_modules/vitest'),
    join(folder, 'packages', slug, 'node_modules/vitest'),
  )
  const config = { extends: '../../tsconfig.json', include: ['src', 'test'] }
  writeFileSync(join(folder, 'packages', slug, 'tsconfig.all.json'), JSON.stringify(config))
  const args = ['-p', join(folder, 'packages', slug, 'tsconfig.all.json')]
  return spawnSync(join(repositoryRoot, 'node_modules/.bin/tsc'), args, { encoding: 'utf8' }).stdout
}

/** What the linter and the formatter find, and nothing when all is in order. */
function lint(folder: string, ...places: string[]): string {
  const biome = join(repositoryRoot, 'node_modules/.bin/biome')
  const { status, stdout, stderr } = spawnSync(biome, ['check', ...places], { cwd: folder, encoding: 'utf8' })
  return status === 0 ? '' : stdout + stderr
}

test('a vendor from a stub is new files only, and in order from the first moment', { timeout: 120_000 }, () => {
  const { folder, run, changed } = prepare()
  // After "contract" in the alphabet: its imports stand in another order than those of the template.
  const { stdout, status: exitCode } = run('new', 'zen-crm', '--no-install')
  expect(exitCode).toBe(0)
  const files = stdout.match(/(?<=^wrote ).*$/gm) ?? []
  expect(files).toContain('.changeset/add-zen-crm.md')
  const readme = readFileSync(join(folder, 'packages/zen-crm/README.md'), 'utf8')
  expect(readme).toContain('# @crm-clients/zen-crm\n')
  expect(readme).toMatch(
    /\| option +\| environment variable +\| what it is +\|\n\| -+ \| -+ \| -+ \|\n\| `token` +\| `ZEN_CRM_TOKEN` +\|/,
  )
  expect(changed()).toEqual(files)
  expect(run('check', 'zen-crm')).toMatchObject({ stdout: '1 vendor: 0 errors, 0 warnings.\n', status: 0 })
  expect(run('generate', 'zen-crm', '--check').status).toBe(0)
  expect(lint(folder, 'packages/zen-crm', 'specs', '.changeset')).toBe('')
  const { releases } = parseChangesetFile(readFileSync(join(folder, '.changeset/add-zen-crm.md'), 'utf8'))
  expect(releases).toEqual([{ name: '@crm-clients/zen-crm', type: 'minor' }])
  expect(typeErrors(folder, 'zen-crm')).toBe('')
})

const odd = {
  openapi: '3.0.3',
  info: { title: 'An "odd" API | größer', version: '1' },
  paths: {
    '/things/{id}': {
      get: {
        operationId: 'get thing',
        parameters: [
          {
            name: 'filter',
            in: 'query',
            style: 'deepObject',
            schema: { type: 'object', properties: { a: { type: 'string' } } },
          },
          { name: 'session', in: 'cookie', schema: { type: 'string' } },
        ],
        responses: {
          '2XX': {
            description: 'One.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/import' } } },
          },
          default: { description: 'Failed.', content: { 'text/plain': { schema: { type: 'string' } } } },
        },
      },
      put: {
        requestBody: {
          required: true,
          content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
        },
        responses: {
          200: { description: 'Done.', content: { 'image/png': { schema: { type: 'string', format: 'binary' } } } },
        },
      },
    },
  },
  components: {
    schemas: {
      import: {
        oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/dog-like' }],
        discriminator: {
          propertyName: 'kind',
          mapping: { cat: '#/components/schemas/Cat', dog: '#/components/schemas/dog-like' },
        },
      },
      Pet: {
        type: 'object',
        required: ['kind'],
        properties: { kind: { type: 'string' }, parent: { $ref: '#/components/schemas/import' } },
      },
      Cat: {
        allOf: [
          { $ref: '#/components/schemas/Pet' },
          { type: 'object', properties: { name: { type: 'string', pattern: '\\_' } } },
        ],
      },
      'dog-like': {
        allOf: [
          { $ref: '#/components/schemas/Pet' },
          { type: 'object', properties: { bark: { type: 'string', nullable: true } } },
        ],
      },
      ApiError: { type: 'object', properties: { message: { type: 'string' } } },
    },
  },
}

test('a vendor from an odd document generates, type-checks and has a mock, and says what is different', {
  timeout: 120_000,
}, async () => {
  const { folder, run } = prepare()
  const file = join(folder, 'odd.json')
  writeFileSync(file, JSON.stringify(odd))
  const { stdout, status } = run('new', 'odd', '--from', file, '--no-install')
  expect(status).toBe(0)
  expect(stdout).toContain('`get thing` is now `getThing`')
  expect(readFileSync(join(folder, 'packages/odd/README.md'), 'utf8')).toContain('`get thing` is now `getThing`')
  expect(typeErrors(folder, 'odd')).toBe('')
  expect(run('generate', 'odd', '--check').status).toBe(0)
  expect(lint(folder, 'packages/odd/README.md', 'packages/odd/src', 'packages/odd/test', 'specs')).toBe('')
  expect((await createMock(join(folder, 'specs/odd.yaml'))).uncompilable).toEqual([])
})

test('a newer document comes into a vendor, with what it changes and the changeset that says so', {
  timeout: 120_000,
}, () => {
  const { folder, run, changed } = prepare()
  const file = join(folder, 'odd.json')
  writeFileSync(file, JSON.stringify(odd))
  run('new', 'odd', '--from', file, '--no-install')
  const spec = join(folder, 'specs/odd.yaml')
  writeFileSync(spec, readFileSync(spec, 'utf8').replace('operationId: getThing', 'operationId: readThing'))
  run('generate', 'odd')
  commitAll(folder)
  const added = { responses: { 204: { description: 'Gone.' } } }
  const newer = { ...odd, paths: { ...odd.paths, '/things': { delete: added } } }
  writeFileSync(file, JSON.stringify(newer))
  const { stdout, status } = run('new', 'odd', '--update', '--from', file)
  expect(status).toBe(0)
  expect(stdout).toContain('@crm-clients/odd: minor → minor, because it was never released (1 addition)')
  const [changeset = ''] = stdout.match(/(?<=^wrote )\.changeset\/spec-odd-.*$/m) ?? []
  expect(readFileSync(join(folder, changeset), 'utf8')).toContain('- `deleteThings` (`DELETE /things`) is new')
  expect(changed()).toEqual([...(stdout.match(/(?<=^wrote ).*$/gm) ?? []), 'odd.json'].sort())
  expect(readFileSync(spec, 'utf8')).toContain('operationId: readThing')
  expect(lint(folder, 'packages/odd/README.md', 'packages/odd/imported.yaml', 'specs')).toBe('')
  // The document that came before, against the spec with a name of ours.
  expect(run('diff', 'odd', '--base', file, '--no-types').stdout).toBe(`No spec has changed since ${file}.\n`)
})

test('options that belong to an update are refused without it, and so is an update without a document', () => {
  const { run } = prepare()
  expect(run('new', 'odd', '--ours', '#').stderr).toContain('--base, --ours and --theirs belong to --update.')
  expect(run('new', 'kare', '--update').stderr).toContain('Name the newer document: --from <file>.')
  const file = 'specs/kare.yaml'
  expect(run('new', 'kare', '--update', '--from', file).stderr).toContain('packages/kare/imported.yaml does not exist')
  expect(run('new', 'nobody', '--update', '--from', file).stderr).toContain('There is no vendor "nobody"')
  expect(run('new', 'fintoro', '--update', '--from', file).stderr).toContain('specs/fintoro.yaml has parts')
})

test('nothing stays of a vendor that could not be made', () => {
  const { folder, run, changed } = prepare()
  const file = join(folder, 'swagger.json')
  for (const [text, reason] of [
    ['{ "openapi": "4.0.0" }', 'its version is "4.0.0"'],
    ['{ "swagger": "2.0" }', '# lacks `info`'],
  ] as const) {
    writeFileSync(file, text)
    expect(run('new', 'odd', '--from', file)).toMatchObject({ status: 1, stderr: expect.stringContaining(reason) })
  }
  // A template that cannot be generated from is noticed only when all files have been written.
  writeFileSync(join(folder, 'scripts/template/package/README.md'), 'No place for the operations.')
  expect(run('new', 'odd', '--no-install').stderr).toContain('has no place for its operations')
  expect(existsSync(join(folder, 'packages/odd'))).toBe(false)
  expect(changed()).toEqual(['scripts/template/package/README.md', 'swagger.json'])
})

test('what exists is not overwritten, and a name that no package can have is refused', () => {
  const { folder, run } = prepare()
  const before = readFileSync(join(folder, 'specs/kare.yaml'), 'utf8')
  expect(run('new', 'kare').stderr).toContain('There is a vendor "kare" already')
  expect(readFileSync(join(folder, 'specs/kare.yaml'), 'utf8')).toBe(before)
  expect(run('new', 'Acme_CRM')).toMatchObject({ status: 2 })
  expect(existsSync(join(folder, 'packages/Acme_CRM'))).toBe(false)
})
