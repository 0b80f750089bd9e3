import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadApiSync } from '@crm-clients/openapi'
import { parseDocument } from '@crm-clients/openapi/document'
import { expect, test } from 'vitest'
import { listInferences } from '../../src/list/list-inferences.ts'
import { listSpecFiles, listVendors, repositoryRoot } from '../../src/repository/workspace.ts'

test('what a spec deduces is listed with its line, and not what a vendor prints as an example', () => {
  const text = `openapi: 3.1.1
info: { title: Shop, version: v1 }
paths:
  /things:
    get:
      operationId: listThings
      x-inferred: |
        The page shows a call only.
      responses:
        "200":
          description: All.
          content:
            application/json:
              schema: { type: string, x-inferred: A guess. }
              example: { x-inferred: printed }
`
  const shop = { specFile: '/shop.yaml', specName: 'specs/shop.yaml' }
  expect(listInferences(shop, loadApiSync(parseDocument(text, '/shop.yaml')))).toMatchObject([
    { place: { file: 'specs/shop.yaml', line: 7 }, reason: 'The page shows a call only.' },
    { place: { file: 'specs/shop.yaml', line: 14 }, reason: 'A guess.' },
  ])
})

test.each(listVendors())('every mark in the spec of $slug is listed', vendor => {
  const texts = listSpecFiles(vendor).map(name => readFileSync(join(repositoryRoot, name), 'utf8'))
  const marks = texts.flatMap(text => text.match(/x-inferred:/g) ?? [])
  expect(listInferences(vendor, loadApiSync(vendor.specFile))).toHaveLength(marks.length)
})
