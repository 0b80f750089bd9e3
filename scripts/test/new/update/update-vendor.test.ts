import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { findBase } from '../../../src/diff/find-base.ts'
import { diffVendors } from '../../../src/diff/vendor-diff.ts'
import { newVendor } from '../../../src/new/new-vendor.ts'
import { updateVendor } from '../../../src/new/update/update-vendor.ts'
import { vendorPlaces } from '../../../src/repository/workspace.ts'

/** What a vendor gives away: OpenAPI 3.0, with names that no method can have. */
function given({ age = '', summary = 'Shows a contact', name = 'get contact' } = {}): string {
  return `openapi: 3.0.3
info: { title: Acme, version: "1" }
servers: [{ url: https://acme.test }]
paths:
  /contacts/{id}:
    get:
      operationId: ${name}
      summary: ${summary}
      x-internal: true
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        200: { description: Found., content: { application/json: { schema: { $ref: "#/components/schemas/contact dto" } } } }
components:
  schemas:
    contact dto:
      type: object
      properties:
        name: { type: string, nullable: true }
${age}`
}

const age = '        age: { type: integer }\n'

/** A vendor that was made of the document, and whose spec somebody has edited. */
async function editedVendor() {
  const root = mkdtempSync(join(tmpdir(), 'crm-clients-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  const file = (name: string, text: string) => {
    writeFileSync(join(root, name), text)
    return join(root, name)
  }
  const old = file('old.yaml', given())
  await newVendor('acme', root, old)
  const vendor = vendorPlaces('acme', root)
  const edited = readFileSync(vendor.specFile, 'utf8')
    .replaceAll('contact_dto', 'Contact')
    .replaceAll('{id}', '{contactId}')
    .replace('name: id', 'name: contactId')
    .replace('operationId: getContact', 'operationId: readContact # as all others')
    .replace('  title: Acme', '  title: Acme CRM')
  writeFileSync(vendor.specFile, edited)
  const readAll = () =>
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  return { root, vendor, file, old, edited, readSpec: () => readFileSync(vendor.specFile, 'utf8'), readAll }
}

test('what is new comes into the spec line by line, and everything else stays as somebody wrote it', async () => {
  const { root, vendor, file, edited, readSpec } = await editedVendor()
  const from = file('new.yaml', given({ age, name: 'fetch contact' }))
  const { files, conflicts } = await updateVendor(vendor, root, { from })
  expect(conflicts).toEqual([])
  // Of all lines, one entry is new, behind the property that it follows in the document.
  const added = '        age:\n          type: integer\n'
  expect(readSpec()).toContain(added)
  expect(readSpec().replace(added, '')).toBe(edited)
  const own = files.filter(name => !name.includes('/generated/'))
  expect(own).toEqual(['packages/acme/README.md', 'packages/acme/imported.yaml', 'specs/acme.yaml'])
  expect(files).toContain('packages/acme/src/generated/schema.ts')
  const readme = readFileSync(join(vendor.packageFolder, 'README.md'), 'utf8')
  expect(readme.match(/^## Imported from .*$/gm)).toEqual(['## Imported from new.yaml'])
  expect(readme).toContain('`fetch contact` is now `fetchContact`')
  expect(readme).not.toContain('`get contact`')
  // The next one begins with what this one has brought.
  expect(await updateVendor(vendor, root, { from })).toMatchObject({ files: [], conflicts: [] })
})

test('a conflict is named with its line, and nothing is written until somebody chooses', async () => {
  const { root, vendor, file, edited, readAll, readSpec } = await editedVendor()
  writeFileSync(vendor.specFile, edited.replace('summary: Shows a contact', 'summary: Tells who somebody is'))
  const from = file('new.yaml', given({ age, summary: 'Shows one contact' }))
  const before = readAll()
  const { conflicts, files } = await updateVendor(vendor, root, { from })
  const pointer = '#/paths/~1contacts~1{contactId}/get/summary'
  const line = edited.split('\n').findIndex(text => text.includes('summary:')) + 1
  expect(conflicts).toEqual([
    { pointer, place: `specs/acme.yaml:${line}`, ours: 'Tells who somebody is', theirs: 'Shows one contact' },
  ])
  expect(files).toEqual([])
  expect(readAll()).toEqual(before)
  await updateVendor(vendor, root, { from, chosen: { ours: [pointer], theirs: [] } })
  expect(readSpec()).toContain('summary: Tells who somebody is')
  expect(readSpec()).toContain('age:')
  const useless = updateVendor(vendor, root, { from, chosen: { ours: [], theirs: ['#/info'] } })
  await expect(useless).rejects.toThrow('Nothing has to be chosen at #/info')
})

test('files are as they were when nothing can be generated', async () => {
  const { root, vendor, file, readAll } = await editedVendor()
  const from = file('new.yaml', given({ age }))
  const readme = join(vendor.packageFolder, 'README.md')
  writeFileSync(readme, 'No place for operations.')
  const before = readAll()
  await expect(updateVendor(vendor, root, { from })).rejects.toThrow('has no place for its operations')
  expect(readAll()).toEqual(before)
})

test('without the document as it was imported, somebody has to pass it', async () => {
  const { root, vendor, file, old, readSpec } = await editedVendor()
  rmSync(join(vendor.packageFolder, 'imported.yaml'))
  const from = file('new.yaml', given({ age }))
  await expect(updateVendor(vendor, root, { from })).rejects.toThrow('--base <file>')
  await updateVendor(vendor, root, { from, base: old })
  expect(readSpec()).toContain('operationId: readContact # as all others')
})

test("a vendor's document as the base is loaded as import does, and our names are no changes of it", async () => {
  const { root, old, file } = await editedVendor()
  const compare = (path: string) =>
    diffVendors({ root, base: findBase(root, path), slugs: ['acme'], types: false }).then(([diff]) => diff?.changes)
  expect(await compare(old)).toMatchObject([{ rule: 'client-documentation-changed', pointer: '#/info/title' }])
  const withAge = file('new.yaml', given({ age }))
  expect(await compare(withAge)).toContainEqual(
    expect.objectContaining({ rule: 'response-property-removed', file: withAge, isGone: true }),
  )
})

test('what an import omits of a document is no change of it, in what is new and in what is not', async () => {
  const root = mkdtempSync(join(tmpdir(), 'crm-clients-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  const write = (name: string, text: string) => {
    writeFileSync(join(root, name), text)
    return join(root, name)
  }
  const wrong = `        code: { type: string, example: 5, pattern: "[" }\n        size: { type: [integer], surprise: 1, minimum: [] }\n`
  const old = write('old.yaml', given({ age: wrong }))
  await newVendor('acme', root, old)
  const compare = (path: string) =>
    diffVendors({ root, base: findBase(root, path), slugs: ['acme'], types: false }).then(diffs =>
      diffs.flatMap(({ changes }) => changes.map(({ rule }) => rule)),
    )
  expect(await compare(old)).toEqual([])
  expect(await compare(write('new.yaml', given({ age: wrong + age })))).toEqual(['response-property-removed'])
})
