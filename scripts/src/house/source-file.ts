import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { listFiles } from '../repository/git.ts'

/** A file of code that people write. */
export interface SourceFile {
  /** Relative to the root of the repository, with slashes. */
  readonly path: string
  readonly imports: readonly SourceImport[]
  readonly exports: readonly SourceName[]
  /** The specifiers of modules that a test replaces, to make them wrong. */
  readonly replaced: readonly string[]
}

/** A specifier that a file imports, or exports from. */
export interface SourceImport {
  readonly specifier: string
  /** Where a relative one leads, as a path below the root. */
  readonly target?: string
  /** From 1. */
  readonly line: number
}

/** A name that a file defines and exports. */
export interface SourceName {
  readonly name: string
  /** From 1. */
  readonly line: number
}

const CODE = /\.[cm]?[jt]sx?$/
const NOT_BY_HAND = /(^|\/)(generated|fixtures|template|node_modules)\//

/** The files of code in a repository as it is now, those of tests included. */
export function readSources(root: string): SourceFile[] {
  return listFiles(root)
    .filter(path => CODE.test(path) && !NOT_BY_HAND.test(path) && existsSync(join(root, path)))
    .map(path => readSource(path, readFileSync(join(root, path), 'utf8')))
}

/** Reads the text of one file, as the formatter leaves it. */
export function readSource(path: string, text: string): SourceFile {
  const replaced = [...text.matchAll(/\bvi\.mock\(\s*'([^'\n]+)'/g)].map(([, specifier = '']) => specifier)
  return { path, imports: listImports(path, text), exports: listExports(text), replaced }
}

/** Whether a file belongs to tests. */
export function isTest(path: string): boolean {
  return /(^|\/)test\//.test(path) || path.endsWith('.test.ts')
}

const IMPORT = /^(?:import|export)\s(?:[^'"`;]*?\sfrom\s)?\s*['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]\s*\)/gm

function listImports(path: string, text: string): SourceImport[] {
  return [...text.matchAll(IMPORT)].map(({ index, 1: direct, 2: dynamic }) => {
    const specifier = direct ?? dynamic ?? ''
    const isRelative = specifier.startsWith('.')
    return { specifier, ...(isRelative && { target: join(dirname(path), specifier) }), line: lineAt(text, index) }
  })
}

const EXPORT =
  /^export (?:declare )?(?:async )?(?:abstract )?(?:function\*?|class|interface|type|const|let|enum) ([A-Za-z_$][\w$]*)/gm
/** Names in braces: taken out of an object, or of what the file defines, but not handed on from elsewhere. */
const EXPORT_LIST = /^export (?:(?:type )?\{([^}]*)\}(?!\s*from\b)|const \{([^}]*)\} =)/gm

/** A function with overloads stands there several times, and is one thing. */
function listExports(text: string): SourceName[] {
  const single = [...text.matchAll(EXPORT)].map(({ index, 1: name = '' }) => ({ name, index }))
  const listed = [...text.matchAll(EXPORT_LIST)].flatMap(({ index, 1: exported = '', 2: taken = '' }) =>
    // `a as b` and `a: b` are b outside of the file.
    `${exported},${taken}`.split(',').map(entry => ({
      name:
        entry
          .split(/\bas\b|:/)
          .at(-1)
          ?.trim() ?? '',
      index,
    })),
  )
  const names = new Map<string, number>()
  for (const { name, index } of [...single, ...listed].filter(({ name }) => name !== ''))
    if (!names.has(name)) names.set(name, lineAt(text, index))
  return [...names].map(([name, line]) => ({ name, line }))
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length
}
