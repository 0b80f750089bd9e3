import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { newVendor } from '@crm-clients/scripts/new'
import { commitAll, listVendors, repositoryRoot, runCommand } from '@crm-clients/scripts/repository'
import { copyUntilExit } from '../copy-until-exit.ts'
import { findGithubDescription } from '../documents/github-description.ts'
import { type ProcessCost, runNode } from '../run-process.ts'

/** One way to generate. */
export interface GenerateCompetitor {
  readonly name: string
  /** The competitor that it is compared with. */
  readonly reference: string
  readonly run: () => ProcessCost | Promise<ProcessCost>
}

/** The competitors, by what they are called in the report. */
export const NAMES = {
  reference: 'openapi-typescript',
  first: 'ours, for the first time',
  compiledReference: 'openapi-typescript, compiled before',
  again: 'ours, everything again',
  unchanged: 'ours, nothing changed, through turbo',
  githubReference: "openapi-typescript, GitHub's description",
  github: "ours, GitHub's description",
} as const

const TURBO = join(repositoryRoot, 'node_modules/.bin/turbo')
const REFERENCE = join(import.meta.dirname, 'openapi-typescript.js')

/** The competitors on the specs of this repository. */
export function specCompetitors(): readonly GenerateCompetitor[] {
  const folder = copyUntilExit({ vendors: true })
  commitAll(folder)
  const { reference, first, compiledReference, again, unchanged } = NAMES
  return [
    { name: reference, reference, run: () => runReference(folder) },
    { name: first, reference, run: () => generate(folder, 'all caches') },
    { name: compiledReference, reference: compiledReference, run: () => runReference(folder, compiledBefore(folder)) },
    { name: again, reference: compiledReference, run: () => generate(folder, 'what was generated') },
    { name: unchanged, reference: compiledReference, run: () => runTurbo(folder) },
  ]
}

/** The competitors on GitHub's description, imported as `pnpm new github --from` does; none where it is not to be had. */
export async function githubCompetitors(): Promise<readonly GenerateCompetitor[]> {
  const description = await findGithubDescription()
  if (description === undefined) return []
  const folder = copyUntilExit({ vendors: false })
  await newVendor('github', folder, description)
  commitAll(folder)
  const { githubReference: reference, github } = NAMES
  return [
    { name: reference, reference, run: () => runReference(folder, compiledBefore(folder)) },
    { name: github, reference, run: () => generate(folder, 'what was generated') },
  ]
}

/** Renders and writes everything, whatever an earlier run left. */
function generate(folder: string, forget: 'what was generated' | 'all caches'): ProcessCost {
  for (const { generatedFolder } of listVendors(folder)) rmSync(generatedFolder, { recursive: true, force: true })
  const cache = forget === 'all caches' ? 'node_modules/.cache' : 'node_modules/.cache/crm-clients'
  rmSync(join(folder, cache), { recursive: true, force: true })
  return runNode(folder, ['scripts/src/start.js', 'generate'])
}

function compiledBefore(folder: string): NodeJS.ProcessEnv {
  return { COMPILE_CACHE: join(folder, 'node_modules/.compiled-reference') }
}

function runReference(folder: string, env: NodeJS.ProcessEnv = {}): ProcessCost {
  const specs = listVendors(folder).map(({ specFile }) => specFile)
  return runNode(repositoryRoot, [REFERENCE, ...specs], env)
}

/** What is measured is a run that finds everything as the last one left it: until one does, what ran was another. */
async function runTurbo(folder: string): Promise<ProcessCost> {
  for (let run = 0; run < 4; run += 1) {
    const start = performance.now()
    const { stdout } = await runCommand(TURBO, ['run', 'generate'], { cwd: folder })
    // turbo is no Node program, and tells nothing but the time.
    if (stdout.includes('FULL TURBO')) return { seconds: (performance.now() - start) / 1000 }
  }
  throw new Error('turbo does not find its last run, although nothing changed.')
}
