import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

/** A program that listens. Disposing of it ends it, and waits until it has ended. */
export interface StartedProgram extends AsyncDisposable {
  /** Where it listens. */
  readonly url: string
}

/**
 * Runs a program of Node.js, and waits until it prints a URL of this machine.
 * @throws with what it printed when it ends before that.
 */
export async function startProgram(
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<StartedProgram> {
  // What an application of one's own is run with, and not what the test runner is.
  const { NODE_ENV: _, ...environment } = process.env
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...environment, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const exited = once(child, 'exit')
  let printed = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    printed += text
  })
  const stop = async () => {
    child.kill('SIGTERM')
    await exited
  }
  for await (const line of createInterface({ input: child.stdout })) {
    printed += `${line}\n`
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0]
    if (!url) continue
    child.stdout.resume()
    return { url, [Symbol.asyncDispose]: stop }
  }
  throw new Error(`${args.join(' ')} ended early:\n${printed}`)
}
