import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseYaml } from '@redocly/openapi-core'
import { expect, test } from 'vitest'
import { repositoryRoot } from '../../src/repository/workspace.ts'

interface Job {
  readonly permissions: Readonly<Record<string, string>>
  readonly steps: readonly { readonly uses?: string; readonly run?: string }[]
}

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

test('it verifies first, packs with the script that is rehearsed here, and publishes what was packed', () => {
  expect(job('verify')).toContain('run: .ci/run')
  expect(job('pack')).toMatch(
    /needs: verify[\s\S]+pnpm release --pack tarballs\n[\s\S]+sha256sum releases\.json \*\.tgz/,
  )
  expect(job('publish')).toMatch(/needs: pack\n[\s\S]+npm publish "\.\/\$file" --provenance/)
  const { scripts } = JSON.parse(readFileSync(join(repositoryRoot, 'package.json'), 'utf8'))
  expect(scripts.release).toBe('node scripts/src/start.js release')
})

test('the job that may prove who it is checks out nothing and installs nothing', () => {
  const { jobs } = parseYaml(workflow) as { jobs: Record<string, Job> }
  const proving = Object.entries(jobs).filter(([, { permissions }]) => 'id-token' in permissions)
  expect(proving.map(([name]) => name)).toEqual(['publish'])
  for (const [, { permissions, steps }] of proving) {
    expect(permissions).toEqual({ 'id-token': 'write' })
    const used = steps.flatMap(({ uses = '' }) => uses.split('@')[0] || [])
    expect(used).toEqual(['actions/setup-node', 'actions/download-artifact'])
    for (const { run = '' } of steps)
      expect(run).not.toMatch(/npm (i|ci|install|exec|run)\b|npx|pnpm|node |turbo|\.\/(?!\$file)/)
    // What arrives is what was packed.
    expect(steps.map(({ run = '' }) => run).join()).toMatch(/sha256sum --check --strict[\s\S]+npm publish/)
  }
})
