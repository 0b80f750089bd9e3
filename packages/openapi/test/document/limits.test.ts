import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { DOCUMENT_LIMITS, type DocumentLimits, LimitError, setLimits } from '../../src/document/limits.ts'
import { loadDocument, parseDocument } from '../../src/document/load-document.ts'
import type { OpenApiDocument } from '../../src/document/openapi-document.ts'
import { loadApi } from '../../src/load-api.ts'

const HEAD = 'openapi: 3.1.1\ninfo: { title: Acme, version: v1 }\n'

/** Each limit of loading, and a document that stands exactly on it: one more is too much. */
const DOCUMENTS: Readonly<Record<Exclude<keyof DocumentLimits, 'rules'>, (most: number) => OpenApiDocument>> = {
  bytes: most => documentWith({ 'x-text': 'a'.repeat(most - bytesOf(documentWith({ 'x-text': '' }))) }),
  depth: most => documentWith({ 'x-deep': nest(most - 1) }),
  entries: most => documentWith({ 'x-wide': Array.from({ length: most }, () => 0) }),
  expansions: most => schemasOf({ Wide: { allOf: Array.from({ length: most - 1 }, () => ({})) } }),
  steps: most => schemasOf(chain(most)),
  values: most => documentWith({ 'x-a': fill(most - 5) }),
}

function documentWith(parts: object): OpenApiDocument {
  return { openapi: '3.1.1', info: { title: 'Acme', version: 'v1' }, ...parts }
}

function schemasOf(schemas: object): OpenApiDocument {
  return documentWith({ components: { schemas } })
}

function nest(levels: number): unknown {
  return levels === 0 ? 0 : [nest(levels - 1)]
}

/** Lists of lists, with so many values in all. */
function fill(values: number): unknown[] {
  const size = 1000
  const lists = Math.floor((values - 1) / size)
  const list = Array.from({ length: size - 1 }, () => 0)
  return [...Array.from({ length: lists }, () => list), ...Array.from({ length: values - 1 - lists * size }, () => 0)]
}

function chain(steps: number): object {
  const names = Array.from({ length: steps }, (_, index) => `A${index}`)
  const links = names.map((name, index) => [name, { $ref: `#/components/schemas/A${index + 1}` }])
  return { ...Object.fromEntries(links), [`A${steps}`]: { type: 'string' } }
}

function bytesOf(value: unknown): number {
  if (typeof value === 'string') return value.length
  const entries = Object.entries(Object(value))
  return entries.reduce((sum, [key, below]) => sum + key.length + bytesOf(below), 0)
}

test.each(Object.keys(DOCUMENTS) as (keyof typeof DOCUMENTS)[])(
  'a document may be at the limit of %s, and not beyond, unless that is raised',
  { timeout: 60_000 },
  async limit => {
    const most = DOCUMENT_LIMITS[limit]
    await loadApi(DOCUMENTS[limit](most))
    const beyond = DOCUMENTS[limit](most + 1)
    const refused = await loadApi(beyond).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(LimitError)
    expect(refused).toMatchObject({ limit })
    expect((refused as Error).message).toMatch(/^#/)
    expect((refused as Error).message).toContain(`and the limit is ${most}`)
    expect((refused as Error).message).toContain(`--limit ${limit}=<number>, or loadApi(source, { limits: { ${limit}:`)
    await loadApi(beyond, { limits: { [limit]: most + 1 } })
  },
)

test.each([
  ['a.yaml', `${HEAD}tags:\n  - name: a\n  - name: b\n`, { entries: 1 }, 'a.yaml:1: # has 3 entries'],
  ['a.yaml', `${HEAD}x-a:\n  b: [1, 2, 3, 4]\n`, { entries: 3 }, 'a.yaml:4: #/x-a/b has 4 entries'],
  ['a.yaml', `${HEAD}x-a:\n  - [[[]]]\n`, { depth: 4 }, 'a.yaml:4:6: this nests deeper than 4 levels'],
  ['a.json', '{"openapi":"3.1.1",\n"x-a":[[[\n[]]]]}', { depth: 4 }, 'a.json:3:1: this nests deeper than 4 levels'],
  ['a.yaml', `${HEAD}x-a: &a [1, 2]\nx-b:\n  [*a, *a]\n`, { values: 6 }, 'a.yaml:4: #/x-b has more than 6 values'],
  [
    'a.yaml',
    `${HEAD}x-a: &a ${'a'.repeat(99)}\nx-b: [*a, *a, *a]\n`,
    { bytes: 250 },
    'a.yaml:4: #/x-b has more than 250 bytes',
  ],
  ['a.yaml', `${HEAD}x-a: &a { b: *a }\n`, {}, 'a.yaml:3: #/x-a/b contains itself, by an alias of YAML'],
])('%s: %j names its place', (name, text, limits, message) => {
  expect(() => parseDocument(text, name, undefined, limits)).toThrow(message)
})

test('brackets in texts of JSON do not count, whatever is escaped in them', () => {
  const text = '{"openapi":"3.1.1","info":{"title":"[[[\\"[[[\\\\","version":"\\\\\\"{{{"}}'
  expect(parseDocument(text, 'a.json', undefined, { depth: 2 }).info.title).toBe('[[["[[[\\')
})

test('all files of a document count together, and what is taken from them over and over', () => {
  const folder = mkdtempSync(join(tmpdir(), 'limits-'))
  const levels = Array.from({ length: 25 }, (_, index) => {
    const next = `{ $ref: 'parts.yaml#/p${index + 1}' }`
    return `p${index}: { post: { callbacks: { a: { '{$url}': ${next} }, b: { '{$url}': ${next} } }, responses: {} } }`
  })
  writeFileSync(join(folder, 'parts.yaml'), `${levels.join('\n')}\np25: { description: ${'a'.repeat(1000)} }\n`)
  const file = join(folder, 'acme.yaml')
  writeFileSync(file, `${HEAD}paths: { /a: { $ref: 'parts.yaml#/p0' } }\n`)
  expect(() => loadDocument(file, { limits: { bytes: 3000 } })).toThrow('parts.yaml has')
  expect(() => loadDocument(file, { limits: { values: 10_000 } })).toThrow('too many values from other files')
})

test('what a file holds is not read when it is too long', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'limits-')), 'acme.yaml')
  writeFileSync(file, `${HEAD}x-a: [`)
  expect(() => loadDocument(file, { limits: { bytes: 20 } })).toThrow('acme.yaml has')
})

test('limits of the process hold where no others are given', () => {
  onTestFinished(() => setLimits({}))
  const deep = DOCUMENTS.depth(DOCUMENT_LIMITS.depth + 1)
  setLimits({ depth: DOCUMENT_LIMITS.depth + 1 })
  loadDocument(deep)
  expect(() => loadDocument(deep, { limits: { depth: 5 } })).toThrow('deeper than 5 levels')
})

test.each([
  [{ dept: 5 }, 'There is no limit "dept". There are: bytes, depth, entries, expansions, rules, steps, values.'],
  [{ depth: Number.NaN }, 'The limit depth=NaN is not possible. Give a whole number from 1 to 1000.'],
  [{ depth: 1001 }, 'The limit depth=1001 is not possible.'],
  [{ values: 0 }, 'The limit values=0 is not possible.'],
])('%j is no limit', async (limits, message) => {
  await expect(loadApi(DOCUMENTS.depth(3), { limits: limits as Partial<DocumentLimits> })).rejects.toThrow(message)
})

test('objects that lead to each other count twice more for each circle inside of theirs', async () => {
  const circle = (size: number, reach: (index: number) => number[]) => {
    const names = Array.from({ length: size }, (_, index) => index)
    const branches = (index: number) => reach(index).map(next => ({ $ref: `#/components/schemas/S${next % size}` }))
    return schemasOf(Object.fromEntries(names.map(index => [`S${index}`, { oneOf: branches(index) }])))
  }
  const woven = (size: number) => circle(size, () => Array.from({ length: size }, (_, index) => index))
  await loadApi(woven(16))
  await expect(loadApi(woven(17))).rejects.toThrow('S0 leads to more than 10000 schemas for the same value')
  await loadApi(woven(17), { limits: { expansions: 12_000 } })
  // As of a base that names all that are based on it.
  await loadApi(circle(1000, index => (index === 0 ? Array.from({ length: 999 }, (_, other) => other + 1) : [0])))
  await loadApi(circle(50, index => [index + 1]))
  await expect(loadApi(circle(500, index => [index + 1]))).rejects.toThrow('more than 200 steps in a row')
})
