import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runCommand } from '@crm-clients/scripts/repository'
import type { ConsumerKind } from './write-consumers.ts'

/** What the compiler says about itself. */
export interface MeasuredCheck {
  readonly seconds: number
  readonly instantiations: number
  /** The codes of the errors, such as `TS2589`. */
  readonly errors: readonly string[]
}

/** The compilers, by what package.json calls them. */
export type MeasuredCompiler = 'typescript' | 'typescript-5'

/** Type-checks one consumer, without emitting anything. */
export async function measureCheck(
  compiler: MeasuredCompiler,
  folder: string,
  consumer: ConsumerKind,
): Promise<MeasuredCheck> {
  const compilerFolder = fileURLToPath(new URL('.', import.meta.resolve(`${compiler}/package.json`)))
  const args = ['-p', join(folder, `${consumer}.json`), '--noEmit', '--extendedDiagnostics', '--pretty', 'false']
  const { stdout } = await runCommand(process.execPath, [join(compilerFolder, 'bin', 'tsc'), ...args], { cwd: folder })
  return {
    seconds: readFigure(stdout, 'Check time'),
    instantiations: readFigure(stdout, 'Instantiations'),
    errors: [...new Set(stdout.match(/(?<=error )TS\d+/g) ?? [])],
  }
}

function readFigure(diagnostics: string, name: string): number {
  const figure = diagnostics.match(new RegExp(`^${name}:\\s+([\\d.]+)`, 'm'))?.[1]
  if (figure === undefined) throw new Error(`The compiler does not say "${name}":\n${diagnostics}`)
  return Number(figure)
}
