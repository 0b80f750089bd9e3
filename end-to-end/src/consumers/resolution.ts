import { type Compiler, isAtLeast } from './compiler.ts'

/** A way in which TypeScript finds the declarations of a package, and the project that uses it. */
export interface Resolution {
  /** As the documentation names it. */
  readonly name: string
  /** The folder of the project. What has the same folder is compiled together. */
  readonly folder: string
  /** The name of the program in it, whose ending says whether it is an ES module. */
  readonly file: string
  /** Where the types of `fetch` come from: `@types/node` or `lib.dom.d.ts`. */
  readonly platform: 'node' | 'browser'
  /** Beside those that all projects share. */
  readonly compilerOptions: Readonly<Record<string, unknown>>
  /** The error with which a compiler refuses this, and why, where it does so by its nature. */
  readonly refusal?: (compiler: Compiler) => CompilerRefusal | undefined
}

/** Why something cannot compile, whatever a package does. */
export interface CompilerRefusal {
  /** The file in the project's folder that the compiler complains about. */
  readonly file: string
  /** The code of the compiler's error. */
  readonly code: string
  /** As the documentation says it. */
  readonly because: string
}

const NODE = { folder: 'nodenext', platform: 'node', compilerOptions: { module: 'nodenext' } } as const

/** The ways to find declarations that TypeScript has had since it knows `exports`, and the one before. */
export const RESOLUTIONS: readonly Resolution[] = [
  { name: '`nodenext`, ES module', file: 'program.mts', ...NODE },
  {
    name: '`nodenext`, CommonJS',
    file: 'program.cts',
    ...NODE,
    refusal: compiler =>
      isAtLeast(compiler, 5, 8)
        ? undefined
        : { file: 'program.cts', code: 'TS1479', because: 'does not know `require` of an ES module' },
  },
  {
    name: '`bundler`',
    folder: 'bundler',
    file: 'program.ts',
    platform: 'browser',
    compilerOptions: { module: 'esnext', moduleResolution: 'bundler' },
  },
  {
    name: '`node10`',
    folder: 'node10',
    file: 'program.ts',
    platform: 'browser',
    compilerOptions: { module: 'es2022', moduleResolution: 'node10' },
    refusal: compiler =>
      isAtLeast(compiler, 7, 0)
        ? { file: 'tsconfig.json', code: 'TS5108', because: 'has no `node10` any more' }
        : undefined,
  },
]
