import { dirname, join } from 'node:path'
import ts from 'typescript'

/** An error that TypeScript found. */
export interface CompilerError {
  /** From 0. */
  readonly line: number
  /** The last line of TypeScript's explanation: the reason at the bottom of it. */
  readonly message: string
}

const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  target: ts.ScriptTarget.ES2023,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: [],
}

/** TypeScript's own declarations, such as those of the DOM: two megabytes that are the same for every program. */
const libraries = new Map<string, ts.SourceFile>()
const LIBRARIES = dirname(ts.getDefaultLibFilePath(options))

/**
 * Type-checks modules that need not exist on disk, and returns the errors of each.
 *
 * @param folder where relative imports of the modules start.
 * @param files the text of each module by its path below `folder`.
 * @param checked the modules whose errors are wanted.
 */
export function compile(
  folder: string,
  files: ReadonlyMap<string, string>,
  checked: readonly string[],
): ReadonlyMap<string, CompilerError[]> {
  const texts = new Map([...files].map(([name, text]) => [join(folder, name), text]))
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile, getSourceFile } = host
  host.fileExists = path => texts.has(path) || fileExists(path)
  host.readFile = path => texts.get(path) ?? readFile(path)
  host.getSourceFile = (path, languageVersion, ...others) => {
    const text = texts.get(path)
    if (text !== undefined) return ts.createSourceFile(path, text, languageVersion)
    const parsed = libraries.get(path) ?? getSourceFile(path, languageVersion, ...others)
    if (parsed && path.startsWith(LIBRARIES)) libraries.set(path, parsed)
    return parsed
  }
  const program = ts.createProgram([...texts.keys()], options, host)
  return new Map(
    checked.map(name => {
      const source = program.getSourceFile(join(folder, name))
      const errors = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
      return [name, errors.map(describe)]
    }),
  )
}

function describe({ file, start = 0, messageText }: ts.Diagnostic): CompilerError {
  const message = ts.flattenDiagnosticMessageText(messageText, '\n').split('\n').at(-1)?.trim() ?? ''
  return { line: file ? ts.getLineAndCharacterOfPosition(file, start).line : 0, message }
}
