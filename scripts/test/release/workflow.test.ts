import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { repositoryRoot } from '../../src/repository/workspace.ts'

const workflow = readFileSync(join(repositoryRoot, '.github/workflows/release.yml'), 'utf8')
const [head = '', ...jobs] = workflow.split(/^ {2}(?=[a-z]+:$)/m).slice(1)
const job = (name: string) => [head, ...jobs].find(text => text.startsWith(`${name}:`)) ?? ''

test('nothing is permitted unless a job asks for it, and only the job that publishes may prove who it is', () => {
  expect(workflow).toMatch(/^permissions: \{\}$/m)
  expect(job('publish')).toContain('id-token: write')
  expect(job('verify')).not.toContain('write')
  expect(job('version')).not.toContain('id-token')
})

test('there is no token of npm', () => {
  expect(workflow).not.toMatch(/NPM_TOKEN|NODE_AUTH_TOKEN|secrets\./)
})

test('it verifies first, and publishes with the script that is rehearsed here', () => {
  expect(job('verify')).toContain('run: .ci/run')
  expect(job('publish')).toMatch(/needs: verify[\s\S]+script: pnpm release\n[\s\S]+NPM_CONFIG_PROVENANCE: true/)
  const { scripts } = JSON.parse(readFileSync(join(repositoryRoot, 'package.json'), 'utf8'))
  expect(scripts.release).toBe('node scripts/src/start.js release')
})
