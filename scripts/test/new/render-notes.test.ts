import { expect, test } from 'vitest'
import { renderFoldedNotes, renderNotes } from '../../src/new/render-notes.ts'

const notesOf = (heading: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({ heading, detail: `\`${index}\` <b>` }))

test('a terminal gets the first few of each kind, and how many more there are', () => {
  const text = renderNotes([...notesOf('Renamed', 3), ...notesOf('Omitted', 1)], 2)
  expect(text).toBe('Renamed (3):\n\n- `0` &lt;b>\n- `1` &lt;b>\n- and 1 more\n\nOmitted (1):\n\n- `0` &lt;b>')
})

test('a page has all of them, and folds a long list', () => {
  const text = renderFoldedNotes([...notesOf('Renamed', 11), ...notesOf('Omitted', 10)])
  expect(text).toMatch(
    /^<details>\n<summary>Renamed \(11\)<\/summary>\n\n- `0`.*- `10` &lt;b>\n\n<\/details>\n\nOmitted \(10\):\n\n- /s,
  )
})

test('nothing to note is nothing', () => {
  expect(renderFoldedNotes([])).toBe('')
})
