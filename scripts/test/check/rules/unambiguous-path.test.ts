import { expect, test } from 'vitest'
import { findProblems } from '../../../src/check/lint-spec.ts'

test.each([
  ['/{kind}/newest', '/clients/{clientId}'],
  ['/{kind}/{id}/files', '/{id}/clients/{fileId}'],
  ['/clients/{clientId}', '/clients/{id}'],
])('one URL can mean %s and %s', async (one, other) => {
  expect(await messagesAbout([one, '/between', other])).toEqual([`A URL can mean ${one} as well as ${other}.`])
})

test.each([
  ['/clients/newest', '/clients/{clientId}'],
  ['/clients/{clientId}', '/clients/{clientId}/files'],
  ['/clients/{clientId}/files', '/deals/{dealId}/files'],
  ['/{kind}/newest', '/clients/{clientId}:download'],
])('no URL means %s and %s alike', async (one, other) => {
  expect(await messagesAbout([one, '/between', other])).toEqual([])
})

test('20,000 paths are compared in one pass', async () => {
  const paths = Array.from({ length: 10_000 }, (_, number) => [`/a${number}/{id}/c`, `/a${number}/b/{id}`]).flat()
  expect((await messagesAbout(paths)).length).toBe(10_000)
}, 20_000)

async function messagesAbout(paths: readonly string[]): Promise<string[]> {
  const document = { openapi: '3.1.1', paths: Object.fromEntries(paths.map(path => [path, {}])) }
  const problems = await findProblems(document, 'all')
  return problems.filter(({ ruleId }) => ruleId === 'spec/unambiguous-path').map(({ message }) => message)
}
