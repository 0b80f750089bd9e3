import { findBinary } from './find-binary.ts'
import { readOutcome } from './read-outcome.ts'
import type { Runtime } from './runtime.ts'

/** Deno, which may do no more than call this machine. @see https://docs.deno.com/runtime/fundamentals/security/ */
export const deno: Runtime = {
  name: 'Deno',
  loads: '`import`',
  async run(consumer, given) {
    const program = findBinary('deno', 'deno')
    const flags = ['--quiet', '--no-prompt', '--no-remote', '--allow-net=127.0.0.1']
    return readOutcome(await consumer.run(program, ['run', ...flags, 'smoke/main.js', JSON.stringify(given)]))
  },
}
