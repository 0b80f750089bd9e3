import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'

/** What a program left behind. */
export interface Finished {
  readonly code: number
  /** Output and errors together. */
  readonly output: string
}

/** A project outside of this repository, as our users have them: these packages are installed, and it has some files. */
export interface Project extends Disposable {
  /** Runs a Node program in the project's folder, with the given arguments. */
  readonly run: (...args: readonly string[]) => Promise<Finished>
  /** Starts a Node program, and resolves to its first line of output as soon as it is there. */
  readonly start: (...args: readonly string[]) => Promise<Started>
}

/** A program that runs. */
export interface Started {
  readonly firstLine: string
  /** Ends it. */
  readonly stop: () => Promise<unknown>
}

/** Creates a project with files, by their name. */
export function createProject(files: Readonly<Record<string, string>>): Project {
  const folder = mkdtempSync(join(tmpdir(), 'crm-project-'))
  const installed = join(folder, 'node_modules', '@crm-clients')
  mkdirSync(installed, { recursive: true })
  for (const name of ['mock', 'contract', 'fintoro', 'telecrm']) symlinkSync(packageFolder(name), join(installed, name))
  for (const [name, text] of Object.entries({ 'package.json': '{ "type": "module" }', ...files })) {
    writeFileSync(join(folder, name), text)
  }
  return {
    run: (...args) => finish(launch(folder, args)),
    start: (...args) => untilFirstLine(launch(folder, args)),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true }),
  }
}

type Child = ChildProcessByStdio<null, Readable, Readable>

function launch(cwd: string, args: readonly string[]): Child {
  // Inside of a test runner these would make another one report to it.
  const { NODE_TEST_CONTEXT: _, VITEST: __, ...env } = process.env
  return spawn(process.execPath, args, { cwd, env: { ...env, NO_COLOR: '1' }, stdio: ['ignore', 'pipe', 'pipe'] })
}

async function finish(child: Child): Promise<Finished> {
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', chunk => {
      output += chunk
    })
  }
  const [code] = await once(child, 'close')
  return { code, output }
}

async function untilFirstLine(child: Child): Promise<Started> {
  let firstLine = ''
  for await (const chunk of child.stdout) {
    firstLine += chunk
    if (firstLine.includes('\n')) break
  }
  const ended = once(child, 'close')
  const stop = () => {
    child.kill()
    return ended
  }
  return { firstLine, stop }
}

function packageFolder(name: string): string {
  return dirname(fileURLToPath(new URL(`../../${name}/package.json`, import.meta.url)))
}
