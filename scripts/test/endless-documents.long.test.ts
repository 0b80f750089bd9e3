import { expect, test } from 'vitest'
import { REFUSED, TAKEN } from './endless-documents/attacks.ts'
import { runCommands } from './endless-documents/commands.ts'

/** In milliseconds of computing. */
const LONGEST = 20_000

test.each(Object.entries({ ...REFUSED, ...TAKEN }))(
  'every command comes to an end with %s, and throws nothing raw',
  { timeout: 600_000 },
  async (_, attack) => {
    for (const { command, milliseconds, error } of await runCommands(attack())) {
      expect(error, command).not.toBeInstanceOf(RangeError)
      expect(error, command).not.toBeInstanceOf(TypeError)
      expect(milliseconds, command).toBeLessThan(LONGEST)
    }
  },
)

test.each(Object.entries(REFUSED))(
  '%s is refused with its place, and with the way to raise the limit',
  async (_, attack) => {
    const [loaded] = await runCommands(attack())
    expect(loaded?.error?.message).toMatch(/--limit \w+=<number>|contains itself/)
    expect(loaded?.error?.message).toMatch(/acme\.(?:json|yaml):\d+/)
  },
)
