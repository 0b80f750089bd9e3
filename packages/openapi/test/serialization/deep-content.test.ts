import { expect, test } from 'vitest'
import { readContent } from '../../src/serialization/content.ts'

const read = (contentType: string, text: string) => readContent(new TextEncoder().encode(text), contentType)
const nest = (levels: number) => '['.repeat(levels) + ']'.repeat(levels)
const JSON_TYPE = 'application/json'
const FORM_TYPE = 'application/x-www-form-urlencoded'

test.each([
  [JSON_TYPE, nest(500), nest(501)],
  ['application/x-ndjson', `${nest(500)}\n${nest(500)}`, nest(501)],
  [FORM_TYPE, `a${'[b]'.repeat(499)}=1`, `a${'[b]'.repeat(500)}=1`],
  [FORM_TYPE, `a${'%5Bb%5D'.repeat(499)}=1`, `a${'%5Bb%5D'.repeat(500)}=1`],
])('a body of %s may nest five hundred levels, and no more', async (contentType, allowed, refused) => {
  expect(await read(contentType, allowed)).not.toMatchObject({ kind: 'malformed' })
  const reason = 'The body nests deeper than 500 levels'
  expect(await read(contentType, refused)).toMatchObject({ kind: 'malformed', reason })
})

test.each([nest(1_000_000), '['.repeat(1_000_000), `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`])(
  'a body that would exhaust the stack is malformed',
  async text => {
    expect(await read(JSON_TYPE, text)).toMatchObject({ kind: 'malformed' })
  },
)

test.each([
  [JSON_TYPE, '[1,{"a":2}]', '[1,{"a":2},3]'],
  [JSON_TYPE, '["[1,2,3,4]"]', '[[[[]]]]'],
  ['application/x-ndjson', '1\n[2,3]\n\x1e', '1\n[2,3,4,5]'],
  ['application/x-ndjson', '1\n2\n3\n4', '1\n2\n3\n4\n5'],
  [FORM_TYPE, 'a=[1]&b=[2]', 'a=[1]&b=%5B2%2C3%5D'],
  [FORM_TYPE, 'a=1,2,3,4,5', 'a=%20[1,2,3,4]'],
])('a body of %s that may hold four values is %s, and not %s', async (contentType, allowed, refused) => {
  const readFew = (text: string) => readContent(new TextEncoder().encode(text), contentType, JSON.parse, 4)
  expect(await readFew(allowed)).not.toMatchObject({ kind: 'malformed' })
  const reason = 'The body has more than 4 values'
  expect(await readFew(refused)).toMatchObject({ kind: 'malformed', reason, excess: 'values' })
})
