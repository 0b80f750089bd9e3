import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { repositoryRoot } from '../src/repository/workspace.ts'

const read = (file: string) => readFileSync(join(repositoryRoot, file), 'utf8')
const page = read('SECURITY.md')

/** Each promise, on one line. */
const [, promised = ''] = page.split('## What we promise')
const promises = (promised.split('\n## ')[0] ?? '').split(/^- /m).slice(1)

/** The tests that a text names: a file, and what is quoted behind it. */
function listTests(text: string): { readonly file: string; readonly name: string }[] {
  const line = text.replaceAll(/\s+/g, ' ')
  return [...line.matchAll(/`([\w./-]+\.test\.ts)`: ((?:"[^"]+"(?:, )?)+)/g)].flatMap(([, file = '', names = '']) =>
    [...names.matchAll(/"([^"]+)"/g)].map(([, name = '']) => ({ file, name })),
  )
}

test('every promise names a test', () => {
  expect(promises.length).toBeGreaterThan(10)
  expect(promises.filter(promise => listTests(promise).length === 0)).toEqual([])
})

test.each(listTests(page))('$file has the test "$name"', ({ file, name }) => {
  expect(existsSync(join(repositoryRoot, file))).toBe(true)
  const names = [
    ...read(file).matchAll(/(?:test|describe)(?:\.(?:each|for|runIf)\([\s\S]*?\))?\(\s*['`"]((?:[^'`\\]|\\.)*)/g),
  ]
  expect(names.map(([, found]) => found?.replaceAll('\\', ''))).toContainEqual(expect.stringContaining(name))
})
