import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { accepts } from '@crm-clients/openapi/validation'
import { expect, onTestFinished, test } from 'vitest'
import { diffSpecs } from '../../src/diff/diff-specs.ts'
import { findBase } from '../../src/diff/find-base.ts'
import { renderJson } from '../../src/diff/render/render-json.ts'
import { renderMarkdown } from '../../src/diff/render/render-markdown.ts'
import { renderRuleTable } from '../../src/diff/render/render-rule-table.ts'
import { renderText } from '../../src/diff/render/render-text.ts'
import type { ChangeVerdict } from '../../src/diff/rule.ts'
import { rules } from '../../src/diff/rules.ts'
import { readVersion } from '../../src/diff/spec-version.ts'
import { checkTypes } from '../../src/diff/types/check-types.ts'
import { compareOracles } from '../../src/diff/types/compare-oracles.ts'
import { diffVendors } from '../../src/diff/vendor-diff.ts'
import { listVendors, repositoryRoot } from '../../src/repository/workspace.ts'
import { json, shop } from './cases/shop-spec.ts'

const [vendor] = listVendors()
const slug = vendor?.slug ?? ''

/** The diff between a real spec and an older version of it, which is a file. */
async function diffWithEdit(edit: (text: string) => string) {
  const folder = mkdtempSync(join(tmpdir(), 'diff-output-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, `${slug}.yaml`)
  writeFileSync(file, edit(readFileSync(vendor?.specFile ?? '', 'utf8')))
  const base = findBase(repositoryRoot, file)
  return { diffs: await diffVendors({ root: repositoryRoot, base, slugs: [], types: false }), base }
}

const withOlderTitle = (text: string) => text.replace(/title: .*/, 'title: Older')

test('a change is located with file and line in the new version, and in the old one when it is gone', () => {
  const withParameter = shop({ parameters: '{ name: page, in: query, schema: { type: integer } }' })
  const [added] = diffSpecs(readVersion(shop(), 'old.yaml'), readVersion(withParameter, 'new.yaml')).changes
  const line = withParameter.split('\n').findIndex(text => text.includes('name: page')) + 1
  expect(added).toMatchObject({ file: 'new.yaml', line, pointer: '#/paths/~1things/post/parameters/0' })
  const [removed] = diffSpecs(readVersion(withParameter, 'old.yaml'), readVersion(shop(), 'new.yaml')).changes
  expect(removed).toMatchObject({ file: 'old.yaml', line, pointer: '#/paths/~1things/post/parameters/0' })
})

test('the lines of a JSON document are known, too', () => {
  const text = JSON.stringify({ openapi: '3.1.1', info: { title: 'Shop', version: '1' }, paths: {} }, null, 2)
  const [change] = diffSpecs(readVersion(text, 'a.json'), readVersion(text.replace('Shop', 'Store'), 'b.json')).changes
  expect(change).toMatchObject({ file: 'b.json', line: 4, rule: 'client-documentation-changed' })
})

test('changes on one line stand in the order of their places', () => {
  const spec = (type: string) =>
    shop({ body: `{ ${json(`{ type: object, properties: { b: { type: ${type} }, a: { type: ${type} } } }`)} }` })
  const { changes } = diffSpecs(readVersion(spec('string'), 'a.yaml'), readVersion(spec('boolean'), 'b.yaml'))
  expect(changes.map(({ pointer }) => pointer.split('/').at(-2))).toEqual(['a', 'b'])
})

test('a text that was added, changed or removed is said to be so', () => {
  const titled = (title: string) => shop({ schemas: `{ Thing: { type: object, properties: { name: { ${title} } } } }` })
  const messages = (before: string, after: string) =>
    diffSpecs(readVersion(titled(before), 'a.yaml'), readVersion(titled(after), 'b.yaml')).changes.map(
      change => change.message,
    )
  expect(messages('', 'title: x')).toEqual(['`Thing.name`: `title` was added'])
  expect(messages('title: x', 'title: y')).toEqual(['`Thing.name`: `title` changed'])
  expect(messages('title: y', '')).toEqual(['`Thing.name`: `title` was removed'])
})

test('a change of a schema that is used both ways is judged both ways', () => {
  const both = (schema: string) =>
    shop({
      body: `{ ${json('{ $ref: "#/components/schemas/Thing" }')} }`,
      responses: `{ "200": { description: Added, ${json('{ $ref: "#/components/schemas/Thing" }')} } }`,
      schemas: `{ Thing: ${schema} }`,
    })
  const versions = [both('{ type: string, maxLength: 5 }'), both('{ type: string, maxLength: 4 }')] as const
  const { changes } = diffSpecs(readVersion(versions[0], 'a.yaml'), readVersion(versions[1], 'b.yaml'))
  expect(changes.map(({ rule, verdict }) => `${verdict} ${rule}`)).toEqual([
    'breaking request-bound-tightened',
    'minor response-bound-tightened',
  ])
})

test('an enum that is declared open may get values', () => {
  const status = (values: string) =>
    shop({
      responses: `{ "200": { description: Added, ${json(`{ type: string, x-extensible-enum: [${values}] }`)} } }`,
    })
  const { changes } = diffSpecs(readVersion(status('new'), 'a.yaml'), readVersion(status('new, paid'), 'b.yaml'))
  expect(changes).toMatchObject([{ rule: 'response-open-enum-changed', verdict: 'minor' }])
})

test('a break that only one of rules and types sees is a disagreement', async () => {
  const [before, after] = [
    readVersion(shop({ body: `{ ${json('{ type: string }')} }` }), 'a.yaml'),
    readVersion(shop({ body: `{ ${json('{ type: integer }')} }` }), 'b.yaml'),
  ]
  const { changes, slots } = diffSpecs(before, after)
  const [asked] = await checkTypes([{ before, after, slots }])
  const answers = asked?.answers ?? []
  const body = answers.find(({ slot }) => slot.name === 'addThing arguments body application/json')
  expect(body?.problem).toContain("'string' is not assignable to type 'number'")
  expect(compareOracles(changes, { answers })).toEqual([])

  expect(compareOracles([], { answers: body ? [body] : [] })).toMatchObject([{ breakingBy: 'typescript', rules: [] }])
  const accepting = answers.map(answer => ({ ...answer, problem: undefined }))
  expect(compareOracles(changes, { answers: accepting })).toMatchObject([
    { breakingBy: 'rules', rules: ['request-type-changed'] },
  ])
})

test('a version that cannot be generated is said to be so, and the rules decide', async () => {
  const broken = shop({ schemas: "{ Thing: { $ref: '#/components/schemas/Nothing' } }" })
  const [before, after] = [readVersion(broken, 'a.yaml'), readVersion(shop(), 'b.yaml')]
  const [asked] = await checkTypes([{ before, after, slots: [] }])
  expect(compareOracles([], asked ?? { answers: [] })).toMatchObject([{ breakingBy: 'nobody' }])
})

test('a spec that is new or gone is a client that is new or gone', () => {
  expect(diffSpecs(undefined, readVersion(shop(), 'b.yaml'), 'shop').changes).toMatchObject([
    { rule: 'client-added', verdict: 'minor', message: '`shop` is new: `addThing`' },
  ])
  expect(diffSpecs(readVersion(shop(), 'a.yaml'), undefined, 'shop').changes).toMatchObject([
    { rule: 'client-removed', verdict: 'breaking' },
  ])
})

test('a file as the base is the old version of the vendor that it is named after', async () => {
  const { diffs, base } = await diffWithEdit(withOlderTitle)
  expect(diffs).toMatchObject([{ vendor: { slug }, verdict: 'patch', disagreements: undefined }])
  expect(renderText(diffs, base.name)).toContain(`client-documentation-changed  specs/${slug}.yaml:4  #/info/title`)
  expect(renderMarkdown(diffs, base.name)).toContain(`### \`@crm-clients/${slug}\`: patch → patch, because 0.x`)
  expect(JSON.parse(renderJson(diffs))).toMatchObject([{ vendor: slug, disagreements: null }])
})

test('a spec that cannot be compared is named, and so is the command that says where', async () => {
  const broken = diffWithEdit(text => text.replace(/\$ref: "#\/components\/schemas\/[^"]*"/, '$ref: "#nobody"'))
  await expect(broken).rejects.toThrow(
    new RegExp(`specs/${slug}\\.yaml cannot be compared: #.*: the \\$ref #nobody names .* Run: pnpm check ${slug}$`),
  )
})

test('a version that is not valid is reported, and compared as far as it goes', async () => {
  const { diffs, base } = await diffWithEdit(text =>
    withOlderTitle(text).replace(/\$ref: "#\/components\/schemas\/[^"]*"/, '$ref: "#/components/schemas/Nobody"'),
  )
  const [diff] = diffs
  expect(diff?.faults).toMatchObject([{ file: base.name, message: expect.stringContaining('leads nowhere') }])
  expect(diff?.changes.map(({ pointer }) => pointer)).toContain('#/info/title')
  expect(renderText(diffs, base.name)).toMatch(/INVALID .*Nobody leads nowhere.*Left out of the comparison/)
  expect(renderMarkdown(diffs, base.name)).toContain('> A version is not valid.')
})

test('a verdict stands beside the bump that follows', async () => {
  const { diffs, base } = await diffWithEdit(withOlderTitle)
  const at = (verdict: ChangeVerdict, version: string) => diffs.map(diff => ({ ...diff, verdict, version }))
  expect(renderText(at('minor', '0.1.0'), base.name)).toContain(': minor → patch, because 0.x (1 detail)')
  expect(renderText(at('breaking', '0.1.0'), base.name)).toContain(': breaking → minor, because 0.x (')
  expect(renderText(at('breaking', '1.0.0'), base.name)).toContain(': breaking → major (')
  expect(renderText(at('patch', '0.0.0'), base.name)).toContain(': patch → minor, because it was never released (')
  expect(renderMarkdown(at('minor', '1.0.0'), base.name)).toContain('`: minor → minor')
  expect(JSON.parse(renderJson(at('breaking', '0.1.0')))).toMatchObject([{ verdict: 'breaking', bump: 'minor' }])
  const gone = diffs.map(diff => ({ ...diff, version: undefined }))
  expect(renderText(gone, base.name)).toContain(`${slug}: patch (`)
})

test('what the old version is called does not decide the order of changes', () => {
  const [before, after] = [page('old'), page('new')]
  const rulesFor = (name: string) =>
    diffSpecs(readVersion(before, name), readVersion(after, 'specs/shop.yaml')).changes.map(
      ({ rule, isGone }) => `${rule} ${isGone}`,
    )
  const expected = ['request-required-parameter-added false', 'request-parameter-removed true']
  expect(rulesFor('main:specs/shop.yaml')).toEqual(expected)
  expect(rulesFor('v1:specs/shop.yaml')).toEqual(expected)

  function page(name: string) {
    return shop({ parameters: `{ name: ${name}, in: query, required: true, schema: { type: integer } }` })
  }
})

test('docs/spec-diff.schema.json describes what --json prints, and nothing else', async () => {
  const text = readFileSync(join(repositoryRoot, 'docs/spec-diff.schema.json'), 'utf8')
  const { $schema: _, ...schema } = JSON.parse(text.replaceAll('#/$defs/', '#/components/schemas/Diffs/$defs/'))
  const api = readVersion(shop({ schemas: JSON.stringify({ Diffs: schema }) }), 'shop.yaml')
  const isDescribed = (value: unknown) =>
    accepts(api, 'response', { $ref: '#/components/schemas/Diffs' }, JSON.parse(JSON.stringify(value)))
  const { diffs } = await diffWithEdit(text =>
    withOlderTitle(text).replace(/\$ref: "#\/components\/schemas\/[^"]*"/, '$ref: "#/components/schemas/Nobody"'),
  )
  const disagreement = { slot: 'x', breakingBy: 'typescript', rules: [], message: '`x`' } as const
  const variants = [
    diffs,
    diffs.map(diff => ({ ...diff, disagreements: [disagreement] })),
    diffs.map(diff => ({ ...diff, version: undefined })),
  ]
  for (const variant of variants) expect(isDescribed(JSON.parse(renderJson(variant)))).toBe(true)
  const [printed] = JSON.parse(renderJson(diffs))
  for (const key of Object.keys(printed)) expect(isDescribed([{ ...printed, [key]: undefined }]), key).toBe(false)
  for (const key of Object.keys(printed.changes[0])) {
    expect(isDescribed([{ ...printed, changes: [{ ...printed.changes[0], [key]: undefined }] }]), key).toBe(false)
  }
  expect(isDescribed([{ ...printed, other: 1 }])).toBe(false)
})

test('without a difference the output says so', async () => {
  const { diffs, base } = await diffWithEdit(text => text)
  expect(renderText(diffs, base.name)).toBe(`No spec has changed since ${base.name}.`)
  expect(renderMarkdown(diffs, 'main')).toBe('No spec has changed since `main`.')
})

test('a disagreement stands in every form of the output', async () => {
  const { diffs } = await diffWithEdit(withOlderTitle)
  const disagreement = { slot: 'x', breakingBy: 'typescript', rules: [], message: '`x`: one of them is wrong' } as const
  const disputed = diffs.map(diff => ({ ...diff, disagreements: [disagreement] }))
  expect(renderText(disputed, 'main')).toContain('DISAGREEMENT  x: one of them is wrong')
  expect(renderMarkdown(disputed, 'main')).toContain('> [!WARNING]')
  expect(JSON.parse(renderJson(disputed))[0].disagreements).toEqual([disagreement])
})

test('docs/spec-diff.md has the table of rules as it is', () => {
  const text = readFileSync(join(repositoryRoot, 'docs/spec-diff.md'), 'utf8')
  expect(text.slice(text.indexOf('| rule ')).trim()).toBe(renderRuleTable(rules))
})

test('the id of each rule is used once, and starts with its direction', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
  expect(rules.filter(({ id, direction }) => !id.startsWith(`${direction}-`))).toEqual([])
})
