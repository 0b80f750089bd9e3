import { describe, expect, test } from 'vitest'
import { bumpBetween } from '../../src/release/bump-between.ts'
import { type PlannedPackage, renderNextStep, renderPlan } from '../../src/release/plan-table.ts'

const kare: PlannedPackage = {
  name: '@crm-clients/kare',
  before: '0.1.0',
  after: '0.2.0',
  bytes: 6017,
  published: ['0.1.0'],
}

test.each([
  ['1.2.3', '1.2.4', 'patch'],
  ['1.2.3', '1.3.0', 'minor'],
  ['1.2.3', '2.0.0', 'major'],
  ['1.2.3', '1.2.3', 'none'],
])('from %s to %s it is %s', (before, after, bump) => {
  expect(bumpBetween(before, after)).toBe(bump)
})

describe('the table of a dry run', () => {
  const lastRow = (planned: PlannedPackage) => renderPlan([planned]).split('\n').at(-1)

  test('says which version comes, how large it is, and that it gets published', () => {
    expect(lastRow(kare)).toBe('@crm-clients/kare  0.1.0 → 0.2.0  minor  6.0 kB   publishes it')
  })

  test('says that a version is published already', () => {
    expect(lastRow({ ...kare, after: '0.1.0' })).toContain('0.1.0    none  6.0 kB   nothing: published already')
  })

  test('says that a new package has to be made known to npm', () => {
    expect(lastRow({ ...kare, published: [] })).toContain('fails: npm does not know the package')
    expect(renderNextStep([], [{ ...kare, published: [] }])).toContain('"Release" in CONTRIBUTING.md')
  })

  test('does not claim to know what a registry has that did not answer', () => {
    expect(lastRow({ ...kare, published: undefined })).toContain('unknown: the registry did not answer')
  })
})

describe('a push to main', () => {
  test('opens a pull request while changesets wait', () => {
    expect(renderNextStep(['spec-kare.md'], [kare])).toContain('opens the pull request "Version packages"')
  })

  test('publishes when none waits and npm lacks a version', () => {
    expect(renderNextStep([], [kare])).toContain('publishes at once')
  })

  test('does nothing when npm has everything', () => {
    expect(renderNextStep([], [{ ...kare, after: '0.1.0' }])).toContain('does nothing')
  })
})
