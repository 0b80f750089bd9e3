import type { Consumer } from '@crm-clients/scripts/release'
import { readOutcome } from './read-outcome.ts'
import type { Runtime } from './runtime.ts'

/** One major version of Node.js, with `import` and with `require`. The package `node` on npm brings the real program. */
export function nodeRuntimes(major: number): Runtime[] {
  let program: Promise<string> | undefined
  const start = (file: string): Runtime['run'] => {
    return async (consumer, given) => {
      program ??= findNode(consumer, major)
      return readOutcome(await consumer.run(await program, [`smoke/${file}`, JSON.stringify(given)]))
    }
  }
  const name = `Node.js ${major}`
  return [
    { name, loads: '`import`', run: start('main.js') },
    { name, loads: '`require`', run: start('main.cjs') },
  ]
}

async function findNode(consumer: Consumer, major: number): Promise<string> {
  if (process.versions.node.startsWith(`${major}.`)) return process.execPath
  const { code, stdout, stderr } = await consumer.run('npx', ['--yes', '-p', `node@${major}`, '-c', 'command -v node'])
  if (code !== 0) throw new Error(`npx brought no Node.js ${major}:\n${stderr}`)
  return stdout.trim()
}
