import type { Manifest } from './tarball.ts'

/** A file of a package that something outside of it may ask for. */
export interface EntryPoint {
  /** Where the package.json says so, such as `exports["."].types`. */
  readonly name: string
  /** The file, without `./`. */
  readonly file: string
}

/** Every file that a package.json leads to. */
export function entryPoints({ main, types, bin, exports }: Manifest): EntryPoint[] {
  return [...walk('main', main), ...walk('types', types), ...walk('bin', bin), ...walk('exports', exports)]
}

function walk(name: string, value: unknown): EntryPoint[] {
  if (typeof value === 'string') return [{ name, file: value.replace(/^\.\//, '') }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => walk(`${name}["${key}"]`, inner))
}
