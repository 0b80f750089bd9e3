import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import type { Program } from './programs.ts'

/** What a bundled and minified program weighs. */
export interface Bundle {
  readonly minifiedBytes: number
  readonly gzipBytes: number
  /** The bytes that each file brings into the minified bundle. */
  readonly files: Readonly<Record<string, number>>
}

/** Bundles and minifies a program for browsers, and compresses it. */
export async function bundle({ source }: Program): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: source, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    write: false,
    metafile: true,
    legalComments: 'none',
    outfile: 'bundle.js',
    absWorkingDir: import.meta.dirname,
  })
  const [file] = outputFiles
  if (!file) throw new Error('esbuild wrote nothing.')
  const inputs = Object.values(metafile.outputs).flatMap(output => Object.entries(output.inputs))
  return {
    minifiedBytes: file.contents.byteLength,
    gzipBytes: gzipSync(file.contents, { level: 9 }).byteLength,
    files: Object.fromEntries(inputs.map(([path, { bytesInOutput }]) => [path, bytesInOutput])),
  }
}
