import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Outcome, runCommand, runOrThrow } from '../repository/run-command.ts'

/** What a stranger's project starts from. */
export interface ConsumerOptions {
  /** The URL of the registry that has our packages. Everything else comes from where this machine always gets it. */
  readonly registry: string
  /** What is installed, as in a package.json. */
  readonly dependencies: Readonly<Record<string, string>>
  /** Files of the project: path to text. */
  readonly files?: Readonly<Record<string, string>>
  /** The `type` of the package.json; ECMAScript modules unless told otherwise. */
  readonly type?: 'module' | 'commonjs'
}

/** A project that knows our packages from a registry only. */
export interface Consumer {
  /** The project, absolute, outside every workspace. */
  readonly folder: string
  /** Runs a program in the project. A failing program is an outcome, not an exception. */
  run(command: string, args: readonly string[]): Promise<Outcome>
  /** Deletes the project. */
  remove(): Promise<void>
}

/**
 * Makes an empty project in a temporary folder and installs packages into it with npm, as a stranger would.
 *
 * @throws with npm's own words when the installation fails.
 * @example
 * const consumer = await createConsumer({
 *   registry,
 *   dependencies: { '@crm-clients/kare': 'latest' },
 *   files: { 'index.ts': "import { createKareClient } from '@crm-clients/kare'" },
 * })
 * const { code, stdout } = await consumer.run('node', ['index.ts'])
 */
export async function createConsumer({ registry, dependencies, files, type }: ConsumerOptions): Promise<Consumer> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'consumer-')))
  const manifest = { name: 'consumer', version: '1.0.0', private: true, type: type ?? 'module', dependencies }
  const all = {
    ...files,
    'package.json': `${JSON.stringify(manifest, null, 2)}\n`,
    '.npmrc': `@crm-clients:registry=${registry}\nignore-scripts=true\n`,
  }
  for (const [path, text] of Object.entries(all)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  const env = withoutWorkspaceVariables()
  try {
    await runOrThrow('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline'], { cwd: folder, env })
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
  return {
    folder,
    run: (command, args) => runCommand(command, args, { cwd: folder, env }),
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

/** What npm may know of this machine: where it gets packages, and where it keeps them. */
const MACHINE = /^npm_config_(registry|cache|userconfig|globalconfig|cafile|noproxy|(https?_)?proxy)$/i

/** Whatever runs this (pnpm, npx, vitest) tells its children about itself. A stranger's project knows nothing of it. */
function withoutWorkspaceVariables(): Record<string, undefined> {
  const foreign = Object.keys(process.env).filter(
    name => /^(npm_|pnpm_|VITEST|NODE_ENV$|INIT_CWD$)/i.test(name) && !MACHINE.test(name),
  )
  return Object.fromEntries(foreign.map(name => [name, undefined]))
}
