import { loadApiSync } from '@crm-clients/openapi'
import { expect, test } from 'vitest'
import { checkUploads } from '../../src/check/check-uploads.ts'
import { vendorOfSpec } from './vendor-of-spec.ts'

/** What is wrong with the `x-upload` of an operation that adds notes. */
function check(upload: string) {
  const text = `openapi: 3.1.1
info: { title: Acme, version: v1 }
paths:
  /notes:
    post:
      operationId: addNote
      x-upload: ${upload}
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Note" } } } }
      responses:
        "201": { description: OK, content: { application/json: { schema: { properties: { put: { properties: { url: { type: string } } } } } } } }
  /files:
    post:
      operationId: upload
      requestBody: { content: { multipart/form-data: { schema: { properties: { files: { type: array }, note: { type: string } } } } } }
      responses:
        "201": { description: OK, content: { application/json: { schema: { $ref: "#/components/schemas/Uploaded" } } } }
components:
  schemas:
    Note:
      properties: { tokens: { type: array, items: { type: string } }, file: { properties: { name: { type: string }, size: { type: integer } } } }
    Uploaded:
      properties: { data: { type: array, items: { $ref: "#/components/schemas/File" } }, count: { type: integer } }
    File:
      properties: { token: { type: string }, of: { properties: { name: { type: string } } } }
`
  const vendor = vendorOfSpec(text)
  return checkUploads(vendor, loadApiSync(vendor.specFile)).map(({ line, message }) => `${line}: ${message}`)
}

const token = 'style: token, operation: upload, files: /files, items: /data, token: /token, tokens: /tokens'

test.each([
  `{ ${token} }`,
  `{ ${token}, name: /of/name }`,
  '{ style: url, url: /put/url }',
  '{ style: url, url: /put/url, name: /file/name, size: /file/size }',
])('nothing is wrong with %s', upload => {
  expect(check(upload)).toEqual([])
})

test.each([
  ['token', '7: This is no object.'],
  ['{ style: form }', '7: There is no style "form".'],
  [`{ ${token.replace('upload', 'uploads')} }`, '7: There is no operation "uploads".'],
  [`{ ${token.replace('/files', '/file')} }`, '7: There is no "/file" in the body of upload.'],
  [`{ ${token.replace('/files', '/note')} }`, '7: "/note" of the body of upload is no list.'],
  [`{ ${token.replace('/data', '/count')} }`, '7: "/count" of the answer of upload is no list.'],
  [`{ ${token.replace('/token,', '/key,')} }`, '7: There is no "/key" in an item.'],
  [`{ ${token.replace('tokens: /tokens', 'tokens: /token')} }`, '7: There is no "/token" in the body.'],
  [`{ ${token}, size: /of/size }`, '7: There is no "/of/size" in an item.'],
  ['{ style: url }', '7: `url` is missing, and has to be a JSON pointer.'],
  ['{ style: url, url: put }', '7: `url` is "put", and has to be a JSON pointer.'],
  ['{ style: url, url: /put/uri }', '7: There is no "/put/uri" in the answer.'],
  ['{ style: url, url: /put/url, name: /file/title }', '7: There is no "/file/title" in the body.'],
])('%s: %s', (upload, finding) => {
  expect(check(upload)).toContain(finding)
})
