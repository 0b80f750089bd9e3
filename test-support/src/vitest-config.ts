import { configDefaults, type ViteUserConfig } from 'vitest/config'
import { EVERYTHING } from './everything.ts'
import { memoryFolder } from './memory-folder.ts'

/** How packages are tested that copy, install and release: in memory, and `*.long.test.ts` only when everything is tested. */
export function repositoryTests(mode: string): NonNullable<ViteUserConfig['test']> {
  return {
    dir: 'test',
    env: { TMPDIR: memoryFolder() },
    exclude: mode === EVERYTHING ? configDefaults.exclude : [...configDefaults.exclude, '**/*.long.test.ts'],
  }
}
