import { type ChildProcess, spawn } from 'node:child_process'

/** What a program said before it ended. */
export interface Outcome {
  /** The exit code; 1 when a signal ended it. */
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Where and how a program runs. */
export interface RunOptions {
  /** The folder it runs in. */
  readonly cwd: string
  /** Variables on top of those of this process. `undefined` takes one away. */
  readonly env?: Readonly<Record<string, string | undefined>> | undefined
}

/**
 * Runs a program to its end. A failing program is an outcome, not an exception.
 * @throws when there is no such program.
 */
export function runCommand(command: string, args: readonly string[], { cwd, env }: RunOptions): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child: ChildProcess = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: 'pipe' })
    const text = { stdout: '', stderr: '' }
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      text.stdout += chunk
    })
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      text.stderr += chunk
    })
    child.once('error', reject)
    child.once('close', code => resolve({ code: code ?? 1, ...text }))
  })
}

/**
 * Runs a program that has to succeed, and resolves to what it printed.
 * @throws with its command line and everything it printed when it fails.
 */
export async function runOrThrow(command: string, args: readonly string[], options: RunOptions): Promise<string> {
  const { code, stdout, stderr } = await runCommand(command, args, options)
  if (code === 0) return stdout
  throw new Error(`\`${[command, ...args].join(' ')}\` failed with exit code ${code}:\n${stdout}${stderr}`.trimEnd())
}
