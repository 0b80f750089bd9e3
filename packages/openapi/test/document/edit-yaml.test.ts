import { expect, test } from 'vitest'
import { editYaml } from '../../src/document/edit-yaml.ts'
import { parseFile } from '../../src/document/files/document-file.ts'

const text = `# Acme's own words.
info:
  title: Acme   # as they spell it
  version: '1'

# What can be called.
paths:
  /a: { get: { operationId: a } }
  /b:
    # The important one.
    get:
      parameters:
        - name: id
          in: path
        # How many.
        - name: limit
          in: query
      description: |
        # Title

        Text.
`

type Edit = (value: Record<string, Record<string, never>>) => void

function edit(change: Edit, given = text): string {
  const value = structuredClone(parseFile(given, 'a.yaml').value) as Record<string, Record<string, never>>
  change(value)
  const edited = editYaml(given, 'a.yaml', value)
  expect(parseFile(edited, 'a.yaml').value).toEqual(value)
  return edited
}

test.each<[string, Edit, string]>([
  ['a value', ({ info }) => Object.assign(info ?? {}, { version: '2' }), text.replace("'1'", "'2'")],
  ['an entry that is gone', ({ info }) => delete info?.version, text.replace("  version: '1'\n", '')],
  [
    'an entry that is new, behind the one before it',
    ({ info }) => Object.assign(info ?? {}, { license: { name: 'MIT' } }),
    text.replace("'1'\n", "'1'\n  license:\n    name: MIT\n"),
  ],
  [
    'an entry of an item of a list',
    ({ paths }) => Object.assign(at(paths, '/b', 'get', 'parameters', '1'), { required: true }),
    text.replace('in: query\n', 'in: query\n          required: true\n'),
  ],
  [
    'the first entry of an item, beside its dash',
    ({ paths }) => Object.assign(at(paths, '/b', 'get', 'parameters', '0'), { name: 'key' }),
    text.replace('- name: id', '- name: key'),
  ],
  [
    'a new item',
    ({ paths }) => (at(paths, '/b', 'get', 'parameters') as unknown as unknown[]).push({ $ref: '#/x' }),
    text.replace('in: query\n', "in: query\n        - $ref: '#/x'\n"),
  ],
  [
    'what stands between braces, with all that does',
    ({ paths }) => Object.assign(at(paths, '/a', 'get'), { operationId: 'b' }),
    text.replace('/a: { get: { operationId: a } }', '/a:\n    get:\n      operationId: b'),
  ],
  [
    'a text of several lines',
    ({ paths }) => Object.assign(at(paths, '/b', 'get'), { description: 'Short.' }),
    text.replace(/description: \|[\s\S]*/, 'description: Short.\n'),
  ],
  [
    'everything behind a text of several lines',
    ({ paths }) => Object.assign(at(paths, '/b', 'get'), { tags: ['a'] }),
    `${text}      tags:\n        - a\n`,
  ],
])('only the lines change that have to: %s', (_, change, expected) => {
  expect(edit(change)).toBe(expected)
})

test('several changes at one place keep their order', () => {
  const change: Edit = value => {
    Object.assign(at(value.paths, '/b', 'get'), { tags: ['a'], summary: 'b' })
    Object.assign(value.paths ?? {}, { '/c': { get: {} }, '/d': {} })
    Object.assign(value, { tags: [] })
  }
  expect(edit(change)).toBe(
    `${text}      tags:\n        - a\n      summary: b\n  /c:\n    get: {}\n  /d: {}\ntags: []\n`,
  )
})

test('what is new stands before what changes behind it', () => {
  const change: Edit = ({ paths }) => {
    const { parameters } = at(paths, '/b', 'get') as { readonly parameters: unknown }
    Object.assign(at(paths, '/b'), { get: { parameters, tags: ['a'], description: 'Short.' } })
  }
  expect(edit(change)).toBe(text.replace(/description: \|[\s\S]*/, 'tags:\n        - a\n      description: Short.\n'))
})

test('where an anchor says something twice, all is written anew, and says what it should', () => {
  const twice = 'a: &same\n  type: string\nb: *same\n'
  expect(edit(({ b }) => Object.assign(b ?? {}, { type: 'integer' }), twice)).not.toContain('*same')
})

test('a text in which nothing begins a line is written anew', () => {
  expect(edit(value => Object.assign(value, { b: 2 }), '{ "a": 1 }')).toBe('a: 1\nb: 2\n')
})

function at(value: unknown, ...keys: string[]): object {
  return keys.reduce((found, key) => (found as Record<string, unknown>)[key], value) as object
}
