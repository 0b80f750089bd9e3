import { existsSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { copyRepository } from '../../src/repository/copy-repository.ts'
import { git, listFiles, listUncommitted } from '../../src/repository/git.ts'
import { cloneRepository, commitAll } from '../../src/repository/new-repository.ts'
import { runCommand } from '../../src/repository/run-command.ts'
import { repositoryRoot } from '../../src/repository/workspace.ts'

const places = ['specs', 'scripts/package.json', 'packages/*/package.json', '.gitignore']

test('a copy holds the files as they are now, of the places that are named, and is gone afterwards', () => {
  const copy = copyRepository({ places })
  const { folder } = copy
  expect(listFiles(folder)).toEqual(listFiles(repositoryRoot, ...places).filter(file => existsSync(join(folder, file))))
  expect(existsSync(join(folder, 'specs/kare.yaml'))).toBe(true)
  expect(existsSync(join(folder, 'scripts/src'))).toBe(false)
  copy[Symbol.dispose]()
  expect(existsSync(folder)).toBe(false)
})

test('packages of the workspace are those of the copy, and others those of the original', () => {
  using copy = copyRepository({ places })
  const installed = join(copy.folder, 'scripts/node_modules')
  expect(realpathSync(join(installed, '@crm-clients/openapi'))).toBe(join(copy.folder, 'packages/openapi'))
  expect(realpathSync(join(installed, 'recheck'))).toContain(realpathSync(join(repositoryRoot, 'node_modules/.pnpm')))
  expect(listFiles(copy.folder).filter(file => file.includes('node_modules'))).toEqual([])
})

test('nothing is committed in a copy until somebody does, and what changes then is told', () => {
  using copy = copyRepository({ places })
  commitAll(copy.folder, 'All')
  expect(git(copy.folder, 'log', '--format=%s %an', 'main')).toBe('All Nobody\n')
  expect(listUncommitted(copy.folder)).toEqual([])
  writeFileSync(join(copy.folder, 'new file'), '')
  rmSync(join(copy.folder, 'specs/kare.yaml'))
  expect(listUncommitted(copy.folder)).toEqual(['new file', 'specs/kare.yaml'])

  using other = copyRepository({ places: ['.gitignore'] })
  const clone = join(other.folder, 'clone')
  cloneRepository(copy.folder, clone)
  commitAll(clone)
  expect(git(clone, 'log', '--format=%s')).toBe('As it is\nAll\n')
})

test('a program that fails is an outcome, and one that does not exist an error', async () => {
  const script = "console.log('out'); console.error('err'); process.exit(3)"
  const outcome = await runCommand(process.execPath, ['--eval', script], { cwd: repositoryRoot })
  expect(outcome).toEqual({ code: 3, stdout: 'out\n', stderr: 'err\n' })
  await expect(runCommand('no-such-program', [], { cwd: repositoryRoot })).rejects.toThrow('ENOENT')
})
