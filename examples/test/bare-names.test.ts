import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const pages = globSync(
  [
    '*.md',
    'docs/**/*.md',
    'examples/*.{ts,py,md}',
    'packages/*/{README.md,src/*.ts,*.yaml,Dockerfile}',
    'scripts/template/**/*.md',
    '.changeset/*.md',
  ],
  { cwd: root, exclude: ['**/node_modules'] },
)

test('npx and npm are told names of ours only: anybody may publish under a bare one', () => {
  const bare = pages.flatMap(page =>
    readFileSync(join(root, page), { encoding: 'utf8' })
      .split('\n')
      .filter(line => /\b(?:npx|npm (?:i|install|exec)|pnpm dlx)\b(?: -[\w-]+)* (?:-p )?crm-/.test(line))
      .map(line => `${page}: ${line}`),
  )
  expect(bare).toEqual([])
})
