import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ApiDescription, loadApiSync } from '@crm-clients/openapi'
import type { OpenApiDocument } from '@crm-clients/openapi/document'
import { renderLiteral } from '@crm-clients/openapi/escape'
import { expect, onTestFinished, test } from 'vitest'
import { renderOperations } from '../../src/generate/render-operations.ts'
import { replaceSection } from '../../src/generate/replace-section.ts'
import { listVendors, repositoryRoot } from '../../src/repository/workspace.ts'

function apiWith(operation: object): ApiDescription {
  const info = { title: 'Acme', version: '1' }
  const document = { openapi: '3.1.1', info, paths: { '/things/{id}': { post: operation } } }
  return loadApiSync(document as OpenApiDocument)
}

const id = { name: 'id', in: 'path', required: true, schema: { type: 'integer' } }

test('an operation has a row and a call with the shortest example', () => {
  const examples = { long: { value: { name: 'a long name' } }, short: { value: { name: "O'Hara" } } }
  const operation = {
    operationId: 'addThing',
    summary: 'Add | a thing',
    externalDocs: { url: 'https://acme.test/add' },
    parameters: [id],
    requestBody: { required: true, content: { 'application/json': { examples } } },
  }
  const text = renderOperations(apiWith(operation), 'acme')
  expect(text).toContain('| `addThing` | `POST /things/{id}` | [Add \\| a thing](https://acme.test/add) |')
  expect(text).toContain("await acme.addThing({ path: { id: 1 }, body: { name: 'O\\'Hara' } })")
})

test.each([
  ['Add a thing', 'Deprecated. Add a thing'],
  ['[Deprecated] Add a thing', '\\[Deprecated\\] Add a thing'],
])('a deprecated operation is called so once: %s', (summary, shown) => {
  const text = renderOperations(
    apiWith({ operationId: 'addThing', summary, deprecated: true, parameters: [id] }),
    'acme',
  )
  expect(text).toContain(`| ${shown} |`)
})

test('a body without an example is left to the reader', () => {
  const requestBody = { required: true, content: { 'application/json': { schema: { type: 'object' } } } }
  const operation = { operationId: 'addThing', parameters: [id], requestBody }
  expect(renderOperations(apiWith(operation), 'acme')).toContain('await acme.addThing({ path: { id: 1 }, body })')
})

test('only parameters that are needed are in a call', () => {
  const query = (name: string, required: boolean) => ({ name, in: 'query', required, schema: { enum: ['first'] } })
  const operation = { operationId: 'addThing', parameters: [id, query('must', true), query('may', false)] }
  const text = renderOperations(apiWith(operation), 'acme')
  expect(text).toContain("await acme.addThing({ path: { id: 1 }, query: { must: 'first' } })")
})

test('each area has a heading and a table, in the order in which the document declares its tags', () => {
  const thing = (operationId: string, ...tags: string[]) => ({ operationId, tags, responses: {} })
  const document = {
    openapi: '3.1.1',
    info: { title: 'Acme', version: '1' },
    tags: [{ name: 'Things' }, { name: 'Empty' }],
    paths: {
      '/people': { get: thing('listPeople', 'People'), post: thing('addPerson') },
      '/things': { get: thing('listThings', 'Things', 'People') },
    },
  }
  const text = renderOperations(loadApiSync(document as OpenApiDocument), 'acme')
  expect(text.match(/^### .*|`\w+`(?= \|)/gm)).toEqual([
    '### Things',
    '`listThings`',
    '### People',
    '`listPeople`',
    '### Others',
    '`addPerson`',
  ])
})

test('of many operations one call of each kind is shown: a plain one, all pages, a download', () => {
  const json = (value: unknown) => ({ 'application/json': { example: value } })
  const add = (operationId: string) => ({ operationId, requestBody: { content: json({ name: operationId }) } })
  const list = { operationId: 'listThings', 'x-pagination': { style: 'page', parameter: 'page', items: '/things' } }
  const responses = { 200: { description: 'A PDF.', content: { 'application/pdf': {} } } }
  const document = {
    openapi: '3.1.1',
    info: { title: 'Acme', version: '1' },
    paths: {
      '/things': { get: list, post: add('addThing') },
      '/others': { get: list, post: add('addOther') },
      '/things/{id}/pdf': { get: { operationId: 'downloadThing', parameters: [id], responses } },
    },
  }
  const text = renderOperations(loadApiSync(document as unknown as OpenApiDocument), 'acme')
  expect(text.split('```')[1]).toBe(`ts
await acme.addThing({ body: { name: 'addThing' } })
for await (const item of acme.listThings.items()) console.log(item)
const file = await acme.downloadThing({ path: { id: 1 } }).unwrap()
`)
})

test('a long literal has a line for each property', () => {
  const value = { text: 'x'.repeat(90), list: [1, 2], 'not-a-name': null }
  expect(renderLiteral(value)).toBe(`{\n  text: '${'x'.repeat(90)}',\n  list: [1, 2],\n  'not-a-name': null,\n}`)
})

test('the formatter has nothing to say about it', () => {
  // It would write every part of this in another way.
  const value = {
    text: `It's ${'long'.repeat(40)}`,
    pairs: [
      { a: 1, b: 2 },
      { a: 3, b: 4 },
    ],
  }
  const requestBody = { required: true, content: { 'application/json': { examples: { only: { value } } } } }
  const operation = { operationId: 'addThing', summary: 'Añadir 加', parameters: [id], requestBody }
  const readme = `# Acme\n\n${renderOperations(apiWith(operation), 'acme')}\n`
  const args = ['format', '--stdin-file-path=packages/acme/README.md']
  const biome = join(repositoryRoot, 'node_modules/.bin/biome')
  expect(spawnSync(biome, args, { cwd: repositoryRoot, input: readme, encoding: 'utf8' }).stdout).toBe(readme)
})

test('a README without a place for the operations is refused, saying what to add', () => {
  expect(() => replaceSection('# Acme\n', 'operations', 'text', 'packages/acme/README.md')).toThrow(
    /packages\/acme\/README\.md .*<!-- operations:start -->/,
  )
})

/**
 * Each block of code as a module: the first as it is, the others behind its imports and its client, unless they make a client of
 * their own.
 */
function modulesOf(readme: string): string[] {
  const [usage = '', ...others] = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => code)
  const isImport = (line: string) => line.startsWith('import ')
  const imports = usage.split('\n').filter(isImport)
  const client = /^const (\w+) = create[\s\S]*?\)$/m.exec(usage)
  return [
    usage,
    ...others.map(code => {
      const own = code.split('\n').filter(isImport)
      const isReady = client === null || new RegExp(`^const ${client[1]} = `, 'm').test(code)
      const known = imports.filter(line => !own.includes(line))
      return [...known, ...(isReady ? [] : [client[0]]), code].join('\n')
    }),
  ]
}

test('the code in every README compiles', { timeout: 30_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'crm-clients-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const { slug, packageFolder } of listVendors()) {
    const readme = readFileSync(join(packageFolder, 'README.md'), 'utf8')
    mkdirSync(join(folder, slug))
    for (const [index, code] of modulesOf(readme).entries()) writeFileSync(join(folder, slug, `${index}.ts`), code)
  }
  const paths = { '@crm-clients/*': [join(repositoryRoot, 'packages/*/src/index.ts')] }
  const compilerOptions = {
    ...{ noEmit: true, rewriteRelativeImportExtensions: false, noUnusedLocals: false, paths },
    ...{ lib: ['ESNext', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'] },
    typeRoots: [join(repositoryRoot, 'node_modules/@types')],
  }
  const config = { extends: join(repositoryRoot, 'tsconfig.base.json'), compilerOptions, include: ['**/*.ts'] }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  const { stdout } = spawnSync(join(repositoryRoot, 'node_modules/.bin/tsc'), ['-p', folder], { encoding: 'utf8' })
  expect(stdout).toBe('')
})
