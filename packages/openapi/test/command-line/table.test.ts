import { expect, test } from 'vitest'
import { renderMarkdownTable, renderTable } from '../../src/command-line/table.ts'

test('columns of a terminal are as wide as their widest cell, and numbers stand at the right', () => {
  expect(
    renderTable(
      ['vendor', 'cases'],
      [
        ['kare', 7],
        ['fintoro', 12_000],
      ],
    ).split('\n'),
  ).toEqual(['vendor   cases', '───────  ─────', 'kare         7', 'fintoro  12000'])
})

test('a row may end early, and no line ends with spaces', () => {
  expect(renderTable(['a', 'b', 'c'], [['long']]).split('\n')).toEqual(['a     b  c', '────  ─  ─', 'long'])
})

test('a table in Markdown has bars, which cells cannot break', () => {
  expect(renderMarkdownTable(['a', 'what'], [['x|y', 'two\nlines']]).split('\n')).toEqual([
    '| a    | what      |',
    '| ---- | --------- |',
    '| x\\|y | two lines |',
  ])
})

test('a character that takes two columns is counted as two, and an accent of its own as none', () => {
  expect(renderMarkdownTable(['name'], [['顧客'], ['e\u0301t\u00e9']]).split('\n')).toEqual([
    '| name |',
    '| ---- |',
    '| 顧客 |',
    '| e\u0301t\u00e9  |',
  ])
})
