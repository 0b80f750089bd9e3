import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readGithubReport } from '../../src/check/check-imports.ts'
import { checkPackage } from '../../src/check/check-package.ts'
import { listVendors, vendorPlaces } from '../../src/repository/workspace.ts'
import { copyForTest } from '../copy-for-test.ts'

function prepare() {
  const root = copyForTest('specs', 'packages/*')
  const edit = (file: string, from: string, to: string) => {
    const text = readFileSync(join(root, file), 'utf8')
    expect(text).toContain(from)
    writeFileSync(join(root, file), text.replace(from, to))
  }
  return { root, edit, check: () => checkPackage(vendorPlaces('kare', root), root) }
}

test('the packages of all vendors have the same shape', () => {
  const { root } = prepare()
  expect(listVendors(root).flatMap(vendor => checkPackage(vendor, root))).toEqual([])
})

test('a missing file is named', () => {
  const { root, check } = prepare()
  rmSync(join(root, 'packages/kare/test/contract.test.ts'))
  expect(check()).toMatchObject([{ file: 'packages/kare/test/contract.test.ts', rule: 'package/files' }])
})

test.each([
  ['"license": "MIT"', '"license": "GPL"'],
  ['"access": "public"', '"access": "restricted"'],
  ['"dist",', '"src",'],
])('a package.json without %s is refused at its line', (from, to) => {
  const { root, edit, check } = prepare()
  edit('packages/kare/package.json', from, to)
  const [finding, ...others] = check()
  expect(others).toEqual([])
  expect(finding).toMatchObject({ file: 'packages/kare/package.json', rule: 'package/manifest', severity: 'error' })
  const lines = readFileSync(join(root, 'packages/kare/package.json'), 'utf8').split('\n')
  expect(lines[(finding?.line ?? 0) - 1]).toContain(finding?.message.split(' ')[0])
})

test('an index that does something of its own is refused at its line, and a comment of its own is not', () => {
  const { edit, check } = prepare()
  edit('packages/kare/src/index.ts', '/** A client of', '/** Our client of')
  expect(check()).toEqual([])
  edit('packages/kare/src/index.ts', 'export {', "export const extra = 'extra'\nexport {")
  expect(check()).toMatchObject([{ file: 'packages/kare/src/index.ts', rule: 'package/index' }])
})

test('forbidden imports are read off the report of the linter', () => {
  const report = [
    '::error title=lint/style/noRestrictedImports,file=/root/packages/kare/src/a.ts,line=3,endLine=3,col=19,endColumn=38::No.',
    '::error title=parse,file=/root/specs/kare.yaml,line=21,endLine=21,col=20,endColumn=21::expected `,`',
    '::warning title=lint/style/noRestrictedImports,file=/root/b.ts,line=1,endLine=1,col=1,endColumn=2::Allowed here.',
  ].join('\n')
  expect(readGithubReport(report, '/root')).toMatchObject([
    { file: 'packages/kare/src/a.ts', line: 3, column: 19, message: 'No.' },
  ])
})
