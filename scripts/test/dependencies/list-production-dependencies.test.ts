import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listProductionDependencies } from '../../src/dependencies/list-production-dependencies.ts'
import { placesOf } from '../../src/house/exits.ts'
import { repositoryRoot } from '../../src/repository/workspace.ts'

const dependencies = listProductionDependencies(repositoryRoot)

test('the page lists what our packages bring along, and who needs it; `pnpm run dependencies` writes it', () => {
  const page = readFileSync(join(repositoryRoot, 'docs/dependencies.md'), 'utf8')
  const listed = [...page.matchAll(/^\| `(.+?)` +\| (.+?) +\|/gm)].map(([, name, neededBy]) => ({
    name,
    neededBy: neededBy?.split(', '),
  }))
  expect(listed).toEqual(dependencies)
})

test('each can be replaced in one place', () => {
  expect(dependencies.filter(({ name }) => !placesOf(name)).map(({ name }) => name)).toEqual([])
})
