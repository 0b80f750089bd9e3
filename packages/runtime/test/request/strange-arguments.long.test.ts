import { test } from 'vitest'
import { tryStrangeArguments } from './strange-arguments.ts'

test('whatever a call or a client is given, every error is one of ours, many times over', async () => {
  await tryStrangeArguments(30_000)
}, 600_000)
