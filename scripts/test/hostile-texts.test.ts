import { loadApi } from '@crm-clients/openapi'
import { type OpenApiDocument, walkDocument } from '@crm-clients/openapi/document'
import { listUncompilable } from '@crm-clients/openapi/validation'
import {
  HOSTILE_TEXT,
  HOSTILE_TEXTS,
  listTexts,
  plantMost,
  plantTexts,
  readEverything,
} from '@crm-clients/test-support/hostile'
import { afterAll, expect, test } from 'vitest'
import { findProblems } from '../src/check/lint-spec.ts'
import { generateVendor } from '../src/generate/generate-vendor.ts'
import { makeWorkshop, tryDocument } from './hostile/made-package.ts'

const workshop = makeWorkshop()
afterAll(() => workshop[Symbol.dispose]())

const everything = readEverything()
const texts = listTexts(everything)

/** One text of each kind. */
const ofEachKind = [...new Map(texts.map(text => [text.kind, text])).values()]

test('the document says everything: every object of the standard stands in it', async () => {
  const kinds = new Set([...walkDocument(everything)].map(({ kind }) => kind))
  expect(kinds.size).toBe(29)
  expect(ofEachKind.length).toBeGreaterThan(150)
  expect(await tryDocument(workshop.folder, everything)).toEqual({ faults: [], refusals: [] })
})

test('the test would notice: code that is run, an unreadable package.json, a tag in the README', async () => {
  const { inspect } = await import('./hostile/made-package.ts')
  expect(await inspect('# Acme\n\n```ts\nglobalThis.planted = 1\n```\n')).toContainEqual(
    expect.stringContaining('was run'),
  )
  expect(await inspect('# Acme <img src=x>')).toContainEqual(expect.stringContaining('tag img'))
  expect(await inspect('[x](javascript:x)')).toContainEqual(expect.stringContaining('leads to'))
  expect(await inspect('\u001b')).toContainEqual(expect.stringContaining('nobody sees'))
})

test('all that a document may say freely is hostile at once, and does nothing', { timeout: 120_000 }, async () => {
  // A name that is half a character makes a schema that nobody compiles: that is refused, alone.
  const planted = (old: string) => `${old} ${HOSTILE_TEXT.toWellFormed()}`
  const isUsable = async (document: object) => {
    try {
      const api = await loadApi(document as OpenApiDocument)
      await generateVendor({ slug: 'acme', specName: 'acme.yaml', factoryName: 'createAcmeClient' }, api)
      if (listUncompilable(api).length > 0) return false
      return (await findProblems(document, 'stops generation')).length === 0
    } catch {
      return false
    }
  }
  const hostile = await plantMost(everything, ofEachKind, planted, isUsable)
  const free = new Set(hostile.texts.map(({ kind }) => kind))
  expect(free.size).toBeGreaterThan(70)
  const { faults, refusals } = await tryDocument(workshop.folder, hostile.document)
  expect(faults).toEqual([])
  expect(refusals).toEqual([])
})

test('what stands alone is hostile in each kind of text, and is refused or does nothing', {
  timeout: 240_000,
}, async () => {
  const attacks = Object.values(HOSTILE_TEXTS)
  for (const [index, text] of ofEachKind.entries()) {
    if (index % 4 !== 0) continue
    const attack = index % 8 === 0 ? HOSTILE_TEXT : (attacks[index % attacks.length] ?? '')
    const { faults } = await tryDocument(
      workshop.folder,
      plantTexts(everything, [text], () => attack),
    )
    expect(faults, `${text.pointer}: ${JSON.stringify(attack)}`).toEqual([])
  }
})
