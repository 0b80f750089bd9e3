import { listContractCases } from '@crm-clients/contract'
import { createMock } from '@crm-clients/mock'
import { loadApi } from '@crm-clients/openapi'
import { isRecord, type OpenApiDocument, splitPointer, walkDocument } from '@crm-clients/openapi/document'
import { readEverything } from '@crm-clients/test-support/hostile'
import { expect, test } from 'vitest'
import { generateVendor } from '../src/generate/generate-vendor.ts'

const everything = readEverything()

/** One place of each field of each object. Extensions and keywords of schemas have findings of their own. */
const places = new Map(
  [...walkDocument(everything)].flatMap(({ kind, node, pointer }) =>
    Object.keys(node)
      .filter(field => kind !== 'schema' && !field.startsWith('x-'))
      .map(field => [`${kind} ${field}`, { pointer, field }] as const),
  ),
)

const VALUES: readonly unknown[] = [null, 5, 'text', [null], { a: null }]

function withField({ pointer, field }: { readonly pointer: string; readonly field: string }, value: unknown) {
  const changed = structuredClone(everything)
  const holder = splitPointer(pointer).reduce<unknown>((node, key) => Object(node)[key], changed)
  if (isRecord(holder)) holder[field] = value
  return changed as OpenApiDocument
}

/** What everybody does with a document who takes one. */
async function use(document: OpenApiDocument): Promise<void> {
  const api = await loadApi(document)
  await createMock(api, { uncompilable: 'report' })
  listContractCases(api)
  await generateVendor({ slug: 'acme', specName: 'acme.yaml', factoryName: 'createAcmeClient' }, api)
}

/** An error of JavaScript tells nobody what is wrong with a document. */
const isOfJavaScript = (error: unknown) =>
  error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError

test.each([...places])(
  'a %s that holds something else is read, or refused in words',
  { timeout: 60_000 },
  async (_, place) => {
    for (const value of VALUES) {
      const error = await use(withField(place, value)).catch((thrown: unknown) => thrown)
      expect(isOfJavaScript(error) ? `${JSON.stringify(value)}: ${(error as Error).stack}` : '').toBe('')
    }
  },
)
