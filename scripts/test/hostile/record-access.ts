import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'

// Preloaded by the tests of what a document makes commands do: notes each file that is opened, and each connection, in a file.
const { appendFileSync } = fs
const record = process.env.ACCESS_RECORD ?? ''

type AnyFunction = (this: unknown, ...args: unknown[]) => unknown

function watch(owner: object, names: readonly string[], describe: (first: unknown) => string): void {
  for (const name of names) {
    const original = (owner as Record<string, AnyFunction>)[name] as AnyFunction
    const watched: AnyFunction = function (...args) {
      appendFileSync(record, `${describe(args[0])}\n`)
      return original.apply(this, args)
    }
    Object.assign(owner, { [name]: Object.assign(watched, original) })
  }
}

const describeFile = (path: unknown) => `open ${path instanceof URL ? path.pathname : path}`
watch(fs, ['readFileSync', 'openSync', 'readFile', 'open', 'createReadStream'], describeFile)
watch(fs.promises, ['readFile', 'open'], describeFile)
watch(net.Socket.prototype, ['connect'], first => {
  const { host = '', port = '' } = Object([first].flat()[0]) as { host?: string; port?: string }
  return `connect ${host}:${port}`
})
syncBuiltinESMExports()
