import type { Consumer } from '@crm-clients/scripts/release'
import type { Compiler } from './compiler.ts'

/** An error of a compiler. */
export interface CompileError {
  /** The file, relative to the consumer's folder. */
  readonly file: string
  /** Such as `TS2307`. */
  readonly code: string
  /** The line as it was printed. */
  readonly text: string
}

/** Compiles projects in one go, which spares the compiler to read the same declarations again for each. */
export async function compileProjects(
  consumer: Consumer,
  compiler: Compiler,
  folders: readonly string[],
): Promise<CompileError[]> {
  const args = [compiler.program, '--build', '--force', '--pretty', 'false', ...folders]
  const { code, stdout, stderr } = await consumer.run(process.execPath, args)
  const errors = stdout.split('\n').flatMap(text => {
    const [, file, errorCode] = /^(?:(.+?)\(\d+,\d+\): )?error (TS\d+): /.exec(text) ?? []
    return errorCode === undefined ? [] : [{ file: file ?? '', code: errorCode, text }]
  })
  if (code !== 0 && errors.length === 0) throw new Error(`${compiler.name} failed:\n${stdout}${stderr}`)
  return errors
}
