import { findBinary } from './find-binary.ts'
import { readOutcome } from './read-outcome.ts'
import type { Runtime } from './runtime.ts'

/** Bun. @see https://bun.com/docs */
export const bun: Runtime = {
  name: 'Bun',
  loads: '`import`',
  async run(consumer, given) {
    const program = findBinary('bun', 'bin/bun')
    return readOutcome(await consumer.run(program, ['--no-install', 'smoke/main.js', JSON.stringify(given)]))
  },
}
