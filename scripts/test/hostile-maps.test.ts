import { createMock } from '@crm-clients/mock'
import { loadApi } from '@crm-clients/openapi'
import type { OpenApiDocument } from '@crm-clients/openapi/document'
import { isEverything } from '@crm-clients/test-support'
import { type DocumentText, listTexts, plantTexts, readEverything } from '@crm-clients/test-support/hostile'
import { expect, test } from 'vitest'
import { diffSpecs } from '../src/diff/diff-specs.ts'
import { readVersion } from '../src/diff/spec-version.ts'
import { generateVendor } from '../src/generate/generate-vendor.ts'

const everything = readEverything()
const VENDOR = { slug: 'acme', specName: 'acme.yaml', factoryName: 'createAcmeClient' }

/** A name in each map of the standard, and in each object that is a map itself. Nothing is listed by hand but the latter. */
const names = listTexts(everything).filter(
  ({ isName, kind }) => isName && /^name in (.*\/|(paths|responses|callback|security requirement)$)/.test(kind),
)
const ofEachMap = [...new Map(names.map(name => [name.kind, name])).values()]

/** Some of them where not everything is tested, statuses among them. */
const tried = ofEachMap.filter((_, index) => isEverything() || index % 3 === 1)

const INHERITED = ['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty']

/** Whether an error is a fault of ours that came to light, and no refusal. */
function isOurs(error: unknown): boolean {
  return error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError
}

/** What everybody who takes a document does with one in which something is called so. */
async function useAll(name: DocumentText, inherited: string): Promise<void> {
  const text = JSON.stringify(plantTexts(everything, [name], () => inherited))
  const api = await loadApi(JSON.parse(text) as OpenApiDocument)
  await generateVendor(VENDOR, api)
  const [before, after] = [readVersion(JSON.stringify(everything), 'a.json'), readVersion(text, 'a.json')]
  diffSpecs(before, after, '@crm-clients/acme')
  diffSpecs(after, before, '@crm-clients/acme')
  const mock = await createMock(api)
  for (const { path, method } of api.operations) {
    const body = method === 'GET' || method === 'HEAD' ? null : '{}'
    const response = await mock.fetch(`https://acme.test/v1${path.replaceAll(/\{[^}]*\}/g, '1')}`, { method, body })
    expect(response.status, await response.text()).not.toBe(500)
  }
}

test('the document has every map of the standard', () => {
  expect(ofEachMap.length).toBeGreaterThan(35)
})

test.each(isEverything() ? INHERITED : ['constructor'])(
  'a map may have the name %s, or is refused, whatever it is a map of',
  { timeout: 120_000 },
  async inherited => {
    for (const name of tried)
      await useAll(name, inherited).catch((error: Error) => {
        if (isOurs(error) || error.name === 'AssertionError') throw new Error(`${name.pointer}: ${error.stack}`)
      })
  },
)
