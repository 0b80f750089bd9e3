import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { placesIn } from '../../src/document/document-origin.ts'
import { loadDocument, parseDocument } from '../../src/document/load-document.ts'
import type { OpenApiDocument } from '../../src/document/openapi-document.ts'

const folder = mkdtempSync(join(tmpdir(), 'documents-'))

function write(name: string, text: string): string {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

test('a vendor of this repository is found by its name', () => {
  expect(loadDocument('fintoro').info.title).toBe('Fintoro')
})

test('YAML, JSON and file URLs are read', () => {
  const yaml = write('a.yaml', 'openapi: 3.1.1\ninfo: { title: A, version: v1 }')
  const json = write('b.json', '{"openapi":"3.0.3","info":{"title":"B","version":"v1"}}')
  expect(loadDocument(yaml).info.title).toBe('A')
  expect(loadDocument(json).info.title).toBe('B')
  expect(loadDocument(pathToFileURL(yaml)).info.title).toBe('A')
  expect(loadDocument(pathToFileURL(json).href).info.title).toBe('B')
})

test('an unknown vendor says what to install', () => {
  expect(() => loadDocument('nobody')).toThrow('Run npm i -D @crm-clients/nobody, or pass the path')
})

test('a missing file is named', () => {
  expect(() => loadDocument('./nowhere.yaml')).toThrow('Cannot read ./nowhere.yaml: there is no such file')
})

test('a YAML error has file, line and column', () => {
  const file = write('broken.yaml', 'openapi: 3.1.1\ninfo: { title: A\npaths: {}')
  expect(() => loadDocument(file)).toThrow(/broken\.yaml:\d+:\d+: not valid YAML: /)
})

test.each([
  ['a key that is written twice', 'openapi: 3.1.1\ninfo: {}\ninfo: {}', '3:1'],
  ['a tab as indentation', 'openapi: 3.1.1\ninfo:\n\ttitle: A', '3:1'],
  ['an empty file', '', '1:1'],
])('%s is not valid YAML', (_, text, place) => {
  const file = write('wrong.yaml', text)
  expect(() => loadDocument(file)).toThrow(`wrong.yaml:${place}: not valid YAML: `)
})

test('the line of each value is known, in YAML and in JSON', () => {
  const texts = {
    'lines.yaml': "openapi: 3.1.1\ninfo:\n  title: A\npaths: { /a: {} }\ntags:\n  - name: one\n  - 'name': two",
    'lines.json':
      '{ "openapi": "3.1.1",\n"info": {\n"title": "A" },\n"paths": { "/a": {} },\n"tags": [\n{ "name": "one" },\n{ "name": "two" }] }',
  }
  for (const [name, text] of Object.entries(texts)) {
    const { locate } = placesIn(parseDocument(text, name))
    const pointers = ['#/openapi', '#/info/title', '#/paths/~1a', '#/tags/0', '#/tags/1/name', '#/info/nowhere/else']
    expect(pointers.map(pointer => locate(pointer)?.line)).toEqual([1, 3, 4, 6, 7, 2])
  }
})

test('a JSON error has file, line and column', () => {
  const file = write('broken.json', '{\n  "openapi": 3.1.1\n}')
  expect(() => loadDocument(file)).toThrow(/broken\.json:2:\d+: not valid JSON: /)
})

test('something else than OpenAPI 3 is refused', () => {
  const file = write('swagger.yaml', 'swagger: "2.0"')
  expect(() => loadDocument(file)).toThrow(
    'is not an OpenAPI 3 document: its version is "2.0". Convert it to OpenAPI 3.1 first.',
  )
  expect(() => loadDocument({} as OpenApiDocument)).toThrow('The given object is not an OpenAPI 3 document')
})
