import { expect, test } from 'vitest'
import { findCircles } from '../../src/house/find-circles.ts'
import { findForeignPaths } from '../../src/house/find-foreign-paths.ts'
import { findSharedNames } from '../../src/house/find-shared-names.ts'
import { findStrayTests } from '../../src/house/find-stray-tests.ts'
import { findWrongRooms } from '../../src/house/rooms.ts'
import { readSource, readSources } from '../../src/house/source-file.ts'
import { repositoryRoot } from '../../src/repository/workspace.ts'

const read = (files: Readonly<Record<string, string>>) =>
  Object.entries(files).map(([path, text]) => readSource(path, text))

test('imports are found however they are written, with their line and where they lead', () => {
  const text = [
    "import { a } from './a.ts'",
    'import {',
    '  b,',
    "} from '../b.ts'",
    "import './c.js'",
    "export { d } from 'd'",
    "const e = await import('./e.ts')",
    "const text = 'import { f } from'",
  ].join('\n')
  expect(readSource('x/src/room/file.ts', text).imports).toEqual([
    { specifier: './a.ts', target: 'x/src/room/a.ts', line: 1 },
    { specifier: '../b.ts', target: 'x/src/b.ts', line: 2 },
    { specifier: './c.js', target: 'x/src/room/c.js', line: 5 },
    { specifier: 'd', line: 6 },
    { specifier: './e.ts', target: 'x/src/room/e.ts', line: 7 },
  ])
})

test('exports are the names that a file defines, overloads once', () => {
  const text = [
    'export function a(x: string): void',
    'export function a(x: number): void',
    'export async function b() {}',
    'export interface C {}',
    'export const d = 1',
    "export { e } from './e.ts'",
    'const f = 1',
    'export { f, f as g }',
    'export const { h, i: j } = f',
    'export type { K }',
  ].join('\n')
  expect(readSource('a.ts', text).exports).toEqual([
    { name: 'a', line: 1 },
    { name: 'b', line: 3 },
    { name: 'C', line: 4 },
    { name: 'd', line: 5 },
    { name: 'f', line: 8 },
    { name: 'g', line: 8 },
    { name: 'h', line: 9 },
    { name: 'j', line: 9 },
    { name: 'K', line: 10 },
  ])
})

test('files that import each other are a circle, also by way of others, and what they all import is not', () => {
  const sources = read({
    'a.ts': "import './b.ts'\nimport './d.ts'",
    'b.ts': "import './c.ts'",
    'c.ts': "import './a.ts'\nimport './d.ts'",
    'd.ts': "import './e.ts'",
    'e.ts': '',
    'f.ts': "import './g.ts'",
    'g.ts': "import './f.ts'",
  })
  expect(findCircles(sources)).toEqual([
    ['a.ts', 'b.ts', 'c.ts'],
    ['f.ts', 'g.ts'],
  ])
})

test('a name that two files define is shared, and one that is only handed on is not', () => {
  const sources = read({
    'a.ts': 'export type Thing = 1\nexport const only = 1',
    'b.ts': '\nexport class Thing {}',
    'index.ts': "export { only } from './a.ts'",
  })
  expect(findSharedNames(sources)).toEqual([{ name: 'Thing', places: ['a.ts:1', 'b.ts:2'] }])
})

test('a test stands where its source stands; besides the rooms it may stand anywhere', () => {
  const files = ['src/room/deep/a.ts', 'test/room/a.test.ts', 'test/room/deep/a.test.ts', 'test/a.test.ts']
  const strays = ['test/other/a.test.ts', 'test/deep/a.test.ts']
  const paths = [...files, ...strays, 'test/other/helper.ts'].map(file => `packages/x/${file}`)
  const sources = read(Object.fromEntries([...paths, 'examples/test/all/a.test.ts'].map(path => [path, ''])))
  expect(findStrayTests(sources)).toEqual(strays.map(file => `packages/x/${file}`))
})

test('rooms are imported in one direction, and what stands beside them by all', () => {
  const rooms = { 'packages/x': { ground: [], first: ['ground'] } }
  const sources = read({
    'packages/x/src/ground/a.ts': "import '../first/b.ts'",
    'packages/x/src/first/b.ts': "import '../ground/a.ts'\nimport '../main.ts'\nimport './c.ts'",
    'packages/x/src/main.ts': "import './first/b.ts'",
  })
  expect(findWrongRooms(sources, rooms)).toEqual([
    {
      path: 'packages/x/src/ground/a.ts',
      line: 1,
      message: 'The room ground may import no other, and this is of first.',
    },
  ])
})

test('other packages are imported by name, and not by a path', () => {
  const sources = read({
    'packages/x/test/a.test.ts': "import '../src/a.ts'\nimport '../../y/src/a.ts'\nimport '@crm-clients/y'",
    'packages/x/test/b.test.ts': "vi.mock('../../y/src/a.ts', async load => load<typeof import('../../y/src/a.ts')>())",
    'bench/src/a.ts': "import '@crm-clients/y/src/a.ts'\nimport '../../packages/y/src/a.ts'\nimport './b.ts'",
  })
  expect(findForeignPaths(sources).map(({ path, line }) => `${path}:${line}`)).toEqual([
    'packages/x/test/a.test.ts:2',
    'bench/src/a.ts:1',
    'bench/src/a.ts:2',
  ])
})

test('the client of its controls is the one file of the mock that needs the runtime of clients', () => {
  const needing = readSources(repositoryRoot)
    .filter(({ path }) => path.startsWith('packages/mock/src/'))
    .filter(({ imports }) => imports.some(({ specifier }) => specifier === '@crm-clients/runtime'))
  expect(needing.map(({ path }) => path)).toEqual(['packages/mock/src/control-client.ts'])
})
