import { expect, test } from 'vitest'
import { REFUSED, TAKEN } from './endless-documents/attacks.ts'
import { runCommands } from './endless-documents/commands.ts'

/** In milliseconds of computing. */
const LONGEST = 20_000

/** One of each kind; all of them are tried by the long test. */
const REFUSED_HERE = ['a billion laughs', 'thirty doubled levels of allOf', 'ten thousand nested lists in JSON']
const TAKEN_HERE = ['a thousand million items']

test.each(REFUSED_HERE)('every command refuses %s, with its place and the limit', { timeout: 120_000 }, async name => {
  for (const { command, milliseconds, error } of await runCommands(REFUSED[name]?.() ?? '')) {
    // It lists what is wrong, and throws nothing.
    if (command !== 'check') expect(error?.message, command).toMatch(/#|acme\.(?:json|yaml):\d+/)
    if (command !== 'check') expect(error?.message, command).toMatch(/--limit \w+=/)
    expect(milliseconds, command).toBeLessThan(LONGEST)
  }
})

test.each(TAKEN_HERE)('every command comes to an end with %s', { timeout: 120_000 }, async name => {
  for (const { command, milliseconds, error } of await runCommands(TAKEN[name]?.() ?? '')) {
    expect(error, command).not.toBeInstanceOf(RangeError)
    expect(error, command).not.toBeInstanceOf(TypeError)
    expect(milliseconds, command).toBeLessThan(LONGEST)
  }
})
