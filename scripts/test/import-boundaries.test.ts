import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { repositoryRoot } from '../src/repository/workspace.ts'
import { copyForTest } from './copy-for-test.ts'

const cases: readonly [file: string, imported: string, verdict: string][] = [
  ['packages/kare/src/probe.ts', '@crm-clients/fintoro', 'refused'],
  ['packages/kare/src/probe.ts', 'openapi-fetch', 'refused'],
  ['packages/kare/src/probe.ts', '@crm-clients/runtime', 'allowed'],
  ['packages/kare/src/probe.ts', './generated/vendor.ts', 'allowed'],
  ['packages/runtime/src/probe.ts', 'openapi-fetch', 'refused'],
  ['packages/runtime/src/probe.ts', '@crm-clients/kare', 'refused'],
  ['packages/runtime/src/probe.ts', 'node:fs', 'refused'],
  ['packages/runtime/src/probe.ts', './retry.ts', 'allowed'],
  ['packages/runtime/src/openapi-fetch.ts', 'openapi-fetch', 'allowed'],
  ['packages/testing/src/probe.ts', '@stoplight/prism-http', 'refused'],
  ['packages/testing/src/probe.ts', 'js-yaml', 'refused'],
  ['packages/testing/src/prism.ts', '@stoplight/prism-http', 'allowed'],
  ['scripts/src/probe.ts', 'openapi-typescript', 'refused'],
  ['scripts/src/probe.ts', 'js-yaml', 'refused'],
  ['scripts/src/generate/render-schema.ts', 'openapi-typescript', 'allowed'],
]

test('the linter keeps the import boundaries', () => {
  const folder = copyForTest()
  const biome = join(repositoryRoot, 'node_modules/.bin/biome')
  const verdicts = cases.map(([file, imported]) => {
    writeFileSync(join(folder, file), `import { something } from '${imported}'\n\nconsole.log(something)\n`)
    const args = ['lint', '--only=style/noRestrictedImports', file]
    return [file, imported, spawnSync(biome, args, { cwd: folder }).status === 0 ? 'allowed' : 'refused']
  })
  expect(verdicts).toEqual(cases)
})
