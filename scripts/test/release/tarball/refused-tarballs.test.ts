import { describe, expect, test } from 'vitest'
import { checkTarball, type TarballRules } from '../../../src/release/tarball/check-tarball.ts'
import type { Tarball } from '../../../src/release/tarball/tarball.ts'

describe('a tarball is refused', () => {
  const rules: TarballRules = { files: ['CHANGELOG.md'], dependencies: ['allowed'], folders: ['/work/repository'] }
  const good = {
    'package.json': '{}',
    'CHANGELOG.md': '# acme\n\n## 1.0.0\n',
    'dist/index.js': 'export const answer = 42\n',
    'dist/index.d.ts': 'export declare const answer = 42\n',
  }
  const manifest = {
    name: 'acme',
    version: '1.0.0',
    dependencies: { allowed: '^1.0.0' },
    exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' } },
  }
  const check = (files: Record<string, string>, changes: Partial<Tarball['manifest']> = {}) => {
    const encoded = Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)] as const)
    return checkTarball({ manifest: { ...manifest, ...changes }, files: new Map(encoded), bytes: 0 }, rules)
  }

  test('not when nothing is wrong with it', () => {
    expect(check(good)).toEqual([])
  })

  test('when it lacks a document', () => {
    const { 'CHANGELOG.md': _, ...rest } = good
    expect(check(rest)).toContain('It lacks CHANGELOG.md.')
  })

  test.each(['src/index.ts', 'dist/index.js.map', 'dist/test/index.js', 'dist/index.test.js', '.env'])(
    'when it holds %s',
    file => {
      expect(check({ ...good, [file]: '' })).toEqual([`It holds ${file}, which nobody asked for.`])
    },
  )

  test('when an entry point was not built', () => {
    const { 'dist/index.js': _, ...rest } = good
    expect(check(rest)).toEqual(['exports["."]["default"] leads to dist/index.js, which it lacks. Was it built?'])
  })

  test('when it has no entry point', () => {
    expect(check(good, { exports: undefined })).toEqual(['Its package.json names no entry point.'])
  })

  test('when a command cannot be started', () => {
    expect(check(good, { bin: { acme: './dist/index.js' } })).toEqual([
      'dist/index.js is a command, but does not start with #!/usr/bin/env node.',
    ])
  })

  test('when it runs something at installation', () => {
    expect(check(good, { scripts: { postinstall: 'node dist/index.js' } })).toEqual([
      'It runs something when it is installed: postinstall.',
    ])
  })

  test('when it depends on something new', () => {
    expect(check(good, { dependencies: { lodash: '^4.0.0' } })).toEqual(['It depends on lodash. Allowed: allowed.'])
  })

  test.each(['workspace:^', 'catalog:', 'link:../allowed', 'file:../allowed'])('when a range is %s', range => {
    expect(check(good, { dependencies: { allowed: range } })).toEqual([
      `The range of allowed is ${range}, which only this repository understands.`,
    ])
  })

  test.each(['/work/repository', '/home/ada/', '/Users/ada/', 'C:\\Users\\'])('when a file names %s', path => {
    const files = { ...good, 'dist/index.js': `// ${path}src/index.ts` }
    expect(check(files)[0]).toContain(`dist/index.js names ${path}`)
  })

  test('when its CHANGELOG does not know the version', () => {
    expect(check(good, { version: '1.0.1' })[0]).toContain('CHANGELOG.md has no entry "## 1.0.1".')
  })
})
