import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkSpec } from '../../src/check/check-spec.ts'
import { vendorOfSpec } from './vendor-of-spec.ts'

const spec = readFileSync(new URL('../../template/spec.yaml', import.meta.url), 'utf8').replaceAll('__title__', 'Acme')

const check = (text: string) => checkSpec(vendorOfSpec(text))

test('nothing is wrong with the stub', async () => {
  expect(await check(spec)).toEqual([])
})

test.each([
  ['spec/openapi-version', 'error', 'openapi: 3.1.1', 'openapi: 3.0.3', 'openapi:'],
  ['spec/dialect', 'error', 'draft/2020-12', 'draft/2019-09', 'jsonSchemaDialect:'],
  ['spec/no-schema-id', 'error', 'Contact:\n', 'Contact:\n      $id: https://acme.test/contact\n', '$id'],
  ['spec/present-operation-id', 'error', '      operationId: updateContact\n', '', 'patch:'],
  ['spec/usable-operation-id', 'error', 'updateContact', 'eject', 'operationId: eject'],
  ['spec/camel-case-operation-id', 'warning', 'updateContact', 'update_contact', 'operationId: update_contact'],
  [
    'spec/documentation-link',
    'warning',
    '      externalDocs:\n        url: https://docs.example.com/contacts/update\n',
    '',
    'patch:',
  ],
  ['spec/body-example', 'warning', / {12}examples:\n {14}newName:[\s\S]*?Lovelace\n/, '', 'application/json:'],
  [
    'spec/ignored-parameter',
    'error',
    'name: contactId\n          in: path',
    'name: Accept\n          in: header',
    'name: Accept',
  ],
  ['spec/sendable-method', 'error', '    patch:\n', '    trace:\n', 'trace:'],
  ['spec/known-extension', 'warning', 'security:\n', 'x-infered: typo\nsecurity:\n', 'x-infered'],
  ['spec/large-integer', 'warning', 'minLength: 1', 'anyOf: [{ type: integer, format: int64 }]', 'format: int64'],
  ['spec/exact-integer', 'error', 'security:\n', 'x-int64: number\nsecurity:\n', 'x-int64'],
  ['spec/exact-integer', 'error', 'minLength: 1', 'x-int64: bigint', 'x-int64'],
  [
    'spec/exact-integer',
    'error',
    '      operationId: updateContact\n',
    '      operationId: updateContact\n      x-int64: bigint\n',
    'x-int64',
  ],
  [
    'spec/exact-integer',
    'error',
    'minLength: 1',
    'anyOf: [{ type: [integer, string], format: int64, x-int64: text }]',
    'x-int64',
  ],
  [
    'spec/ambiguous-integer',
    'error',
    'minLength: 1',
    'anyOf: [{ type: object, properties: { n: { type: integer, format: int64, x-int64: bigint } } }, { type: object, properties: { n: { type: number } } }]',
    'anyOf',
  ],
  ['spec/usable-server', 'warning', '- url: https://', '- url: wss://', 'url: wss'],
  ['spec/known-format', 'warning', 'minLength: 1', 'format: emial', 'format: emial'],
  ['spec/compiles', 'error', 'minLength: 1', "pattern: '[\\w-.]'", 'name:'],
  ['spec/safe-pattern', 'error', 'minLength: 1', "pattern: '^(a+)+$'", 'pattern:'],
  ['spec/safe-pattern', 'warning', 'minLength: 1', "pattern: '^\\d+\\d+$'", 'pattern:'],
  ['spec/type-name', 'warning', /\bContact\b(?=:\n|")/g, 'ApiError', 'ApiError:'],
  ['spec/type-name', 'warning', /\bContact\b(?=:\n|")/g, 'UpdateContactArguments', 'operationId: updateContact'],
  ['security-defined', 'error', '  - token: []', '  - tokn: []', '- tokn'],
  ['no-invalid-media-type-examples', 'error', 'id: 7\n', 'id: seven\n', 'id: seven'],
  ['no-unused-components', 'warning', 'schemas:\n', 'schemas:\n    Nobody:\n      type: object\n', 'Nobody'],
] as const)('%s is a rule of severity %s', async (rule, severity, from, to, place) => {
  const text = spec.replace(from, () => to)
  expect(text).not.toBe(spec)
  const finding = (await check(text)).find(candidate => candidate.rule === rule)
  expect(finding).toMatchObject({ file: 'specs/acme.yaml', severity })
  expect(finding?.fix).not.toBe('')
  expect(text.split('\n')[(finding?.line ?? 0) - 1]).toContain(place)
})

test('an example of a schema that does not compile is not to blame', async () => {
  const findings = await check(spec.replace('minLength: 1', "pattern: '^('"))
  const fixes = findings.filter(({ rule }) => rule === 'no-invalid-media-type-examples').map(({ fix }) => fix)
  expect(new Set(fixes)).toEqual(new Set(['Mend the schema of this example: it does not compile.']))
})

test('what examples have as their $id names no schema', async () => {
  const listed = ['one', 'two'].map(name => `        ${name}: { type: object, example: { $id: 1-2-3, of: ${name} } }\n`)
  const text = spec.replace('        name:\n          type: string\n', `${listed.join('')}$&`)
  expect((await check(text)).filter(({ severity }) => severity === 'error')).toEqual([])
})

test('a spec that cannot be read is a finding, too', async () => {
  expect(await check(spec.replace('paths:', 'paths: ['))).toMatchObject([{ rule: 'syntax', severity: 'error' }])
})

test('an operation says how it ends when all is well: with an answer, or by sending elsewhere', async () => {
  const errors = async (status: string) =>
    (await check(spec.replace(/"200":\n[\s\S]*?"401":/, `"${status}":`))).filter(({ severity }) => severity === 'error')
  expect(await errors('302')).toEqual([])
  expect(await errors('default')).toEqual([])
  expect(await errors('4XX')).toMatchObject([{ rule: 'spec/documented-success' }])
})

test('what a vendor prints as an example is no schema', async () => {
  const data = "          value:\n            pattern: '(a+)+$'\n            nullable: true\n"
  const text = spec.replace(
    'components:\n',
    `components:\n  examples:\n    printed:\n${data.replaceAll(/^ {2}/gm, '')}`,
  )
  expect((await check(text)).map(({ rule }) => rule)).not.toContain('spec/safe-pattern')
})

test.each([
  String.raw`pattern: '\@'`,
  String.raw`pattern: 'a\:b'`,
  String.raw`pattern: 'a\-b'`,
  'nullable: true',
  'required: true',
  'exclusiveMinimum: true',
  'examples: [7]',
  'examples: [true]',
  'minLength: &length 1\n          maxLength: *length',
])('a pitfall of specs/README.md is found: %s', async pitfall => {
  const findings = await check(spec.replace('minLength: 1', () => pitfall))
  expect(findings.filter(({ severity }) => severity === 'error')).not.toEqual([])
})

test('a branch of an allOf that refuses what stands beside it is named, and one that refuses nothing is not', async () => {
  const branches = (closed: string) =>
    `allOf: [{ $ref: '#/components/schemas/Base' }, { type: object, additionalProperties: false, properties: { ${closed} } }]`
  const withBase = spec
    .replace(
      '  schemas:\n',
      '  schemas:\n    Base: { allOf: [{ type: object, properties: { id: { type: integer } } }] }\n',
    )
    .replace('      type: object\n      description: The changes', () => '      PLACE\n      description: The changes')
  const closedBranches = async (closed: string) =>
    (await check(withBase.replace('PLACE', () => branches(closed)))).filter(({ rule }) => rule === 'spec/closed-branch')
  expect(await closedBranches('size: {}')).toMatchObject([
    { message: 'This branch is closed, and refuses name, id.', severity: 'warning' },
  ])
  expect(await closedBranches('id: {}, name: {}')).toEqual([])
})

test('an event needs no operationId, for the name of its webhook is one', async () => {
  const webhooks = spec.replace(
    'components:\n',
    "webhooks:\n  thing.created:\n    $ref: '#/components/pathItems/Thing'\ncomponents:\n  pathItems:\n    Thing: { post: { responses: { 2XX: { description: Taken. } } } }\n",
  )
  expect((await check(webhooks)).filter(({ severity }) => severity === 'error')).toEqual([])
})

test.each([
  'type: integer, format: int64, maximum: 100',
  'type: string, format: int64',
  'type: integer, format: int32',
  'type: integer, format: int64, x-int64: bigint',
  'type: integer, format: int64, x-int64: text',
])('no integer is rounded that fits into a number, or is a text: %s', async schema => {
  const findings = await check(spec.replace('minLength: 1', `anyOf: [{ ${schema} }]`))
  expect(findings.map(({ rule }) => rule)).not.toContain('spec/large-integer')
})

test('a date without quotes is a text', async () => {
  expect(await check(spec.replace('minLength: 1', 'examples: [2026-01-31]'))).toEqual([])
})

test('x-int64 at the root is for all integers of 64 bits', async () => {
  const findings = await check(
    spec
      .replace('security:\n', 'x-int64: bigint\nsecurity:\n')
      .replace('minLength: 1', 'anyOf: [{ type: integer, format: int64 }]'),
  )
  expect(findings.filter(({ rule }) => /integer|extension/.test(rule))).toEqual([])
})
