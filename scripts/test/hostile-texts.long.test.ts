import { HOSTILE_TEXT, HOSTILE_TEXTS, listTexts, plantTexts, readEverything } from '@crm-clients/test-support/hostile'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { makeWorkshop, tryDocument } from './hostile/made-package.ts'

const workshop = makeWorkshop()
afterAll(() => workshop[Symbol.dispose]())

const everything = readEverything()
const texts = listTexts(everything)
const ofEachKind = [...new Map(texts.map(text => [text.kind, text])).values()]

test.each([
  ['in place of it', () => HOSTILE_TEXT],
  ['behind it', (old: string) => `${old}${HOSTILE_TEXT}`],
])('each kind of text, with everything hostile %s', { timeout: 900_000 }, async (_, planted) => {
  for (const text of ofEachKind) {
    const { faults } = await tryDocument(workshop.folder, plantTexts(everything, [text], planted))
    expect(faults, text.pointer).toEqual([])
  }
})

test.each(Object.entries(HOSTILE_TEXTS))('%s, in texts of every kind', { timeout: 900_000 }, async (_, attack) => {
  const groups = fc.sample(fc.shuffledSubarray([...texts], { minLength: 1, maxLength: 6 }), 40)
  for (const group of groups) {
    const { faults } = await tryDocument(
      workshop.folder,
      plantTexts(everything, group, old => `${old}${attack}`),
    )
    expect(faults, group.map(({ pointer }) => pointer).join()).toEqual([])
  }
})
