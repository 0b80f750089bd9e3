import { configDefaults, type ViteUserConfig } from 'vitest/config'
import { EVERYTHING } from './everything.ts'
import { memoryFolder } from './memory-folder.ts'

type TestConfig = NonNullable<ViteUserConfig['test']>

/** Leaves out `*.long.test.ts` unless everything is tested: what takes long, and is no new path. */
export function longTests(mode: string): TestConfig {
  const exclude = mode === EVERYTHING ? configDefaults.exclude : [...configDefaults.exclude, '**/*.long.test.ts']
  return { dir: 'test', exclude }
}

/** {@link longTests} of packages that copy, install and release the repository: in memory, where there is room. */
export function repositoryTests(mode: string): TestConfig {
  return { ...longTests(mode), env: { TMPDIR: memoryFolder() } }
}
