import { test } from 'vitest'
import { tryStrangeArguments } from './strange-arguments.ts'

test('whatever a call or a client is given, every error is one of ours', async () => {
  await tryStrangeArguments(2000)
}, 60_000)
