import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { holdingOf } from '../../src/document/object-kinds.ts'
import { isRecord, type JsonRecord } from '../../src/document/record.ts'

const folder = join(
  dirname(createRequire(import.meta.url).resolve('ajv/package.json')),
  'dist/refs/json-schema-2020-12/meta',
)

test('every keyword of the 2020-12 vocabularies holds in the table what its meta-schema says', () => {
  const files = readdirSync(folder).filter(name => name.endsWith('.json'))
  const keywords = files.flatMap(name => {
    const { properties } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { properties: JsonRecord }
    return Object.entries(properties)
  })
  expect(keywords.length).toBeGreaterThan(50)
  for (const [keyword, described] of keywords) {
    const as = keyword === 'items' ? 'one or list' : arrangementIn(described)
    expect([keyword, holdingOf('schema', keyword)]).toEqual([keyword, as && { kind: 'schema', as }])
  }
})

/** How a meta-schema says that a keyword holds schemas; undefined when it holds something else. */
function arrangementIn(described: unknown): string | undefined {
  if (!isRecord(described)) return undefined
  if (described.$dynamicRef === '#meta') return 'one'
  if (described.$ref === '#/$defs/schemaArray') return 'list'
  const isMap = isRecord(described.additionalProperties) && described.additionalProperties.$dynamicRef === '#meta'
  return isMap ? 'map' : undefined
}

test('what is a name in a map is no field, and extensions hold data', () => {
  expect(holdingOf('paths', '/contacts')).toEqual({ kind: 'path item', as: 'one' })
  expect(holdingOf('responses', 'default')).toEqual({ kind: 'response', as: 'one' })
  expect(holdingOf('responses', 'x-note')).toBeUndefined()
  expect(holdingOf('schema', 'default')).toBeUndefined()
  expect(holdingOf('schema', 'constructor')).toBeUndefined()
})
