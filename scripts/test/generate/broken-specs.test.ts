import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { BrokenSpecError } from '../../src/generate/broken-spec-error.ts'
import { renderVendors } from '../../src/generate/render-vendors.ts'
import { vendorPlaces } from '../../src/repository/workspace.ts'

const spec = readFileSync(new URL('../../template/spec.yaml', import.meta.url), 'utf8').replaceAll('__title__', 'Acme')

/** A vendor in a folder of its own. */
function write(text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'crm-clients-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const specFile = join(folder, 'acme.yaml')
  writeFileSync(specFile, text)
  return { ...vendorPlaces('acme', folder), specFile }
}

async function faultsOf(text: string) {
  const error = await renderVendors([write(text)]).catch((thrown: unknown) => thrown)
  if (error instanceof BrokenSpecError) return error.findings
  throw error
}

test.each([
  ['a bracket that is not closed', 'paths:\n', 'paths: [\n', 'syntax', 'acme'],
  ['a tab', '  title:', '\ttitle:', 'syntax', 'title'],
  ['no OpenAPI at all', 'openapi: 3.1.1', 'swagger: "2.0"', 'generate', 'swagger'],
  ['a $ref that leads nowhere', 'schemas/ContactUpdate"', 'schemas/Nobody"', 'no-unresolved-refs', 'schemas/Nobody'],
  ['a misspelt keyword', 'operationId:', 'operationID:', 'struct', 'operationID'],
  ['a value of the wrong type', 'required:\n        - id', 'required: true', 'struct', 'required: true'],
  [
    'a pattern that does not compile',
    'type: string\n',
    'type: string\n          pattern: "(["\n',
    'spec/valid-pattern',
    '([',
  ],
  ['a taken name', 'updateContact', 'request', 'spec/usable-operation-id', 'operationId: request'],
  ['a name that no method has', 'updateContact', 'contact/update', 'spec/usable-operation-id', 'contact/update'],
  ['a path parameter that is not declared', '/{contactId}', '/{id}', 'path-parameters-defined', ''],
])('%s is named with its line and the way out', async (_, from, to, rule, place) => {
  const text = spec.replace(from, () => to)
  expect(text).not.toBe(spec)
  const faults = await faultsOf(text)
  const fault = faults.find(finding => finding.rule === rule)
  expect(fault).toMatchObject({ file: 'specs/acme.yaml', severity: 'error' })
  expect(fault?.fix).not.toBe('')
  if (rule !== 'syntax' && rule !== 'generate') expect(text.split('\n')[(fault?.line ?? 0) - 1]).toContain(place)
  if (rule === 'syntax') expect(fault?.line).toBeGreaterThan(1)
})

test.each([
  [
    'a key that is there twice',
    spec.replace('  title:', '  title: Again\n  title:'),
    /Remove or rename one of the two/,
  ],
  ['an empty file', '', /git restore/],
])('%s has a way out of its own', async (_, text, fix) => {
  expect(await faultsOf(text)).toMatchObject([{ rule: 'syntax', fix: expect.stringMatching(fix) }])
})

test('a $ref that leads nowhere is quoted', async () => {
  const [fault] = await faultsOf(spec.replace('schemas/ContactUpdate"', 'schemas/Nobody"'))
  expect(fault?.message).toBe('The $ref #/components/schemas/Nobody leads nowhere.')
})

test('a fault in a part of a spec is named with the file of the part', async () => {
  const vendor = write(spec.replace('#/components/schemas/ContactUpdate', 'acme/contacts.yaml#/Update'))
  const folder = join(vendor.specFile, '../acme')
  mkdirSync(folder)
  const faultsWith = async (part: string) => {
    writeFileSync(join(folder, 'contacts.yaml'), part)
    const error = await renderVendors([vendor]).catch((thrown: unknown) => thrown)
    return error instanceof BrokenSpecError ? error.findings : error
  }
  const place = { file: 'specs/acme/contacts.yaml', line: 3 }
  expect(await faultsWith('Update:\n  type: object\n  requird: true\n')).toMatchObject([
    { ...place, rule: 'struct', column: 3 },
  ])
  expect(await faultsWith('Update:\n  type: object\n  : ]\n')).toMatchObject([{ ...place, rule: 'syntax' }])
  expect(await faultsWith('Update:\n  properties:\n    a: { $ref: no.yaml }\n')).toMatchObject([
    { ...place, rule: 'generate', message: expect.stringContaining('the $ref no.yaml leads nowhere') },
  ])
})

test('two operations of one name are named', async () => {
  const [path = ''] = / {2}\/contacts[\s\S]*(?=components:)/.exec(spec) ?? []
  const faults = await faultsOf(spec.replace(path, path + path.replace('/contacts/', '/people/')))
  expect(faults.map(({ rule }) => rule)).toContain('operation-operationId-unique')
})

test('the faults of all specs are named together', async () => {
  const vendors = [write(spec.replace('operationId:', 'operationID:')), write(spec.replace('summary:', 'sumary:'))]
  await expect(renderVendors(vendors)).rejects.toThrow(/operationID[\s\S]*sumary/)
})

test('a spec that is in order is rendered', async () => {
  const [rendered] = await renderVendors([write(spec)])
  expect([...(rendered?.files.keys() ?? [])].sort()).toEqual([
    'openapi.json',
    'operations.ts',
    'schema.ts',
    'vendor.ts',
    'webhooks.ts',
  ])
})

test('a spec beyond a limit is named with its line, and with the way to raise it', async () => {
  const [fault] = await faultsOf(`${spec}\nx-wide: [${'0,'.repeat(20_001)}]`)
  const line = spec.split('\n').length + 1
  expect(fault).toMatchObject({ file: 'specs/acme.yaml', rule: 'limit', line })
  expect(fault?.message).toContain('#/x-wide has 20001 entries, and the limit is 20000')
  expect(fault?.message).toContain('--limit entries=<number>')
})
