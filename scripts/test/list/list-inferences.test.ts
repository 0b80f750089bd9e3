import { readFileSync } from 'node:fs'
import { loadApiSync } from '@crm-clients/openapi'
import { parseDocument } from '@crm-clients/openapi/document'
import { expect, test } from 'vitest'
import { listInferences } from '../../src/list/list-inferences.ts'
import { listVendors } from '../../src/repository/workspace.ts'

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
  expect(listInferences(loadApiSync(parseDocument(text, 'shop.yaml')))).toEqual([
    { line: 7, reason: 'The page shows a call only.' },
    { line: 14, reason: 'A guess.' },
  ])
})

test.each(listVendors())('every mark in the spec of $slug is listed', ({ specFile }) => {
  const marks = readFileSync(specFile, 'utf8').match(/x-inferred:/g) ?? []
  expect(listInferences(loadApiSync(specFile))).toHaveLength(marks.length)
})
