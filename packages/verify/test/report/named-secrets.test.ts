import { expect, test } from 'vitest'
import { listNamedSecrets } from '../../src/report/named-secrets.ts'

const MANY = `[${Array(100_000).fill('{}').join(',')}]`

test.each([
  ['a few values', '[]'],
  ['more values than are judged', MANY],
  ['more levels than are judged', '['.repeat(600) + ']'.repeat(600)],
])('what is called like a secret is found beside %s', (_, others) => {
  const text = `{"access_token" : "a \\"quoted\\" one","name":"Zed","rest":${others}}`
  expect(listNamedSecrets(new Headers(), Buffer.from(text))).toEqual(['a "quoted" one'])
})
