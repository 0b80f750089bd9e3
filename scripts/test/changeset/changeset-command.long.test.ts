import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { commitAll } from '../../src/repository/new-repository.ts'
import { copyForTest } from '../copy-for-test.ts'

test('the command line checks, writes, and what it wrote lands in the CHANGELOG', () => {
  const folder = copyForTest()
  commitAll(folder)
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [join(folder, 'scripts/src/cli.ts'), 'changeset:specs', ...args], { encoding: 'utf8' })
  const spec = join(folder, 'specs/kare.yaml')
  writeFileSync(spec, readFileSync(spec, 'utf8').replace(/( {4}ContactUpdate:[\s\S]*?maxLength: )250/, '$1249'))

  const refused = run('--check')
  expect(refused.status).toBe(1)
  expect(refused.stderr).toContain('specs/kare.yaml changed (breaking): 1 breaking change.')
  expect(refused.stderr).toContain('Run: pnpm changeset:specs')
  expect(run().stdout).toMatch(/^wrote \.changeset\/spec-kare-[0-9a-f]{8}\.md\n$/)
  expect(run('--check').status).toBe(0)
  // A formatter that does not know what stands between the dashes would make a heading of it.
  execFileSync(join(folder, 'node_modules/.bin/biome'), ['check', '.changeset'], { cwd: folder, stdio: 'pipe' })

  execFileSync(join(folder, 'node_modules/.bin/changeset'), ['version'], { cwd: folder, stdio: 'pipe' })
  const changelog = readFileSync(join(folder, 'packages/kare/CHANGELOG.md'), 'utf8')
  // Changesets that people wrote may stand before it.
  const [newest = ''] = changelog.split('\n## 0.1.0\n')
  expect(newest).toMatch(/## 0\.\d+\.0\n\n### Minor Changes\n[^#]*\n- .*The spec changed: 1 breaking change\./)
  expect(changelog).toContain('`ContactUpdate.name`: maxLength is 249, was 250')
})
