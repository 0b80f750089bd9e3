import { leastComputing } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import { readEvents, readJsonLines } from '../../src/index.ts'

/** A response whose body arrives in pieces, and that says whether its connection was closed. */
function inPieces(pieces: readonly (string | Uint8Array)[]) {
  const encoder = new TextEncoder()
  const left = [...pieces]
  const state = { isCancelled: false }
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const piece = left.shift()
      if (piece === undefined) controller.close()
      else controller.enqueue(typeof piece === 'string' ? encoder.encode(piece) : piece)
    },
    cancel() {
      state.isCancelled = true
    },
  })
  return { response: new Response(body as ReadableStream<Uint8Array<ArrayBuffer>>), state }
}

const everyLetter = (text: string) => Array.from(new TextEncoder().encode(text), byte => Uint8Array.of(byte))
const all = async <Value>(values: AsyncIterable<Value>): Promise<Value[]> => {
  const list: Value[] = []
  for await (const value of values) list.push(value)
  return list
}

test.each([
  ['lines', '{"id":1}\n{"id":"é"}\n'],
  ['a last line that does not end', '{"id":1}\n{"id":"é"}'],
  ['empty lines, and lines that end as on Windows', '{"id":1}\r\n\r\n{"id":"é"}\r\n'],
  ['a JSON text sequence', '\x1e{"id":1}\n\x1e{"id":"é"}\n'],
])('values of JSON arrive one by one, in whatever pieces: %s', async (_, text) => {
  for (const pieces of [[text], everyLetter(text)]) {
    expect(await all(readJsonLines(inPieces(pieces).response))).toEqual([{ id: 1 }, { id: 'é' }])
  }
})

test('a line that is no JSON is named, and not quoted', async () => {
  const reading = all(readJsonLines(inPieces(['{}\nsecret\n']).response))
  await expect(reading).rejects.toThrow('line 2 of the answer is no JSON')
})

test('one long line takes no longer than many short ones', async () => {
  const piece = 'x'.repeat(2 ** 14)
  const readPieces = (pieces: string[]) => leastComputing(() => all(readJsonLines(inPieces(pieces).response)), 1000)
  expect(await readPieces(['"', ...Array.from({ length: 1024 }, () => piece), '"'])).toBeLessThan(1000)
})

test('whoever stops reading closes the connection', async () => {
  const { response, state } = inPieces(['1\n', '2\n', '3\n', '4\n'])
  for await (const value of readJsonLines(response)) if (value === 2) break
  expect(state.isCancelled).toBe(true)
})

test('an answer without a body has nothing', async () => {
  expect(await all(readJsonLines(new Response(null)))).toEqual([])
  expect(await all(readEvents(new Response(null)))).toEqual([])
})

test.each([['\n'], ['\r\n'], ['\r']])('events are read as the standard says, whatever ends a line: %j', async end => {
  const lines = [
    ': a comment',
    'data: one',
    'data: two',
    '',
    'event: add',
    'id: 7',
    'data:three',
    'retry: 10',
    'unknown: x',
    '',
    'event: of nothing',
    '',
    'data',
    '',
    'id: no\0thing',
    'data: a: b',
    '',
    'data: cut off',
  ]
  const text = `\ufeff${lines.join(end)}`
  for (const pieces of [[text], everyLetter(text)]) {
    expect(await all(readEvents(inPieces(pieces).response))).toEqual([
      { type: 'message', data: 'one\ntwo', id: '' },
      { type: 'add', data: 'three', id: '7' },
      { type: 'message', data: '', id: '7' },
      { type: 'message', data: 'a: b', id: '7' },
    ])
  }
})
