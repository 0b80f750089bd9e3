import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { patchDocument } from '../../src/patch/patch-document.ts'

const DOCUMENT = `openapi: 3.1.1
info:
  title: Acme # as they spell it
  version: '1'
paths: {}
components:
  schemas:
    # How much it matters.
    Importance:
      enum:
        - low
        - high
      maxLength: 4
`

const LOG = [
  { rule: 'body-schema/enum', patch: [{ op: 'add', path: '/components/schemas/Importance/enum/-', value: 'urgent' }] },
  {
    rule: 'body-schema/maxLength',
    patch: [{ op: 'replace', path: '/components/schemas/Importance/maxLength', value: 6 }],
  },
  { rule: 'property-unknown', patch: [{ op: 'add', path: '/components/schemas/Gone/properties/a', value: {} }] },
]

function write(name: string, text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'crm-verify-')), name)
  writeFileSync(file, text)
  return file
}

const log = write('log.jsonl', LOG.map(deviation => JSON.stringify(deviation)).join('\n'))

test('what was seen is written into the document, whose other lines stay as they are', () => {
  const file = write('acme.yaml', DOCUMENT)
  const { changed, impossible } = patchDocument(file, log)
  expect(readFileSync(file, 'utf8')).toBe(
    DOCUMENT.replace('        - high\n', '        - high\n        - urgent\n').replace('maxLength: 4', 'maxLength: 6'),
  )
  expect(changed).toEqual([
    `${file}: add /components/schemas/Importance/enum/-: "urgent"`,
    `${file}: replace /components/schemas/Importance/maxLength: 6`,
  ])
  expect(impossible).toEqual([expect.stringContaining('has nothing at /components/schemas/Gone/properties/a')])
  expect(patchDocument(file, log).changed).toEqual([])
})

test('a document of JSON stays one', () => {
  const document = { openapi: '3.1.1', components: { schemas: { Importance: { enum: ['low'], maxLength: 3 } } } }
  const file = write('acme.json', JSON.stringify(document))
  patchDocument(file, log)
  const { Importance } = JSON.parse(readFileSync(file, 'utf8')).components.schemas
  expect(Importance).toEqual({ enum: ['low', 'urgent'], maxLength: 6 })
})

test('a document of OpenAPI 3.0 is refused, and stays as it was', () => {
  const file = write('acme.yaml', DOCUMENT.replace('3.1.1', '3.0.3'))
  expect(() => patchDocument(file, log)).toThrow('is of OpenAPI 3.0.3')
  expect(readFileSync(file, 'utf8')).toContain('3.0.3')
})
