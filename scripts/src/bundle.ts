import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** A program as a browser would load it. */
export interface Bundle {
  readonly bytes: number
  readonly gzipBytes: number
  /** The files that are part of it, with the bytes that each brings, by path below the folder. */
  readonly files: ReadonlyMap<string, number>
}

/**
 * Bundles and minifies a program with what a project has installed.
 *
 * @param folder the project.
 */
export async function bundle(source: string, folder: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: source, resolveDir: folder, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    write: false,
    metafile: true,
    legalComments: 'none',
    outfile: 'bundle.js',
    absWorkingDir: folder,
    logLevel: 'error',
  })
  const contents = outputFiles[0]?.contents ?? new Uint8Array()
  const inputs = Object.values(metafile.outputs).flatMap(output => Object.entries(output.inputs))
  const files = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0)
  return {
    bytes: contents.byteLength,
    gzipBytes: gzipSync(contents, { level: 9 }).byteLength,
    files: new Map(files.map(([path, { bytesInOutput }]) => [path, bytesInOutput])),
  }
}

/**
 * Makes one plain script of modules, of which the first one starts: browsers load no module for a page that was opened as a file.
 *
 * @param modules by their names.
 * @throws where one of them imports another one that is not there.
 */
export async function linkScripts(modules: ReadonlyMap<string, string>): Promise<string> {
  const [first = ''] = modules.keys()
  const find = (name: string) => {
    const text = modules.get(name)
    if (text === undefined) throw new Error(`There is no module ${name}.`)
    return text
  }
  const { outputFiles } = await build({
    entryPoints: [first],
    bundle: true,
    format: 'iife',
    platform: 'browser',
    write: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'given modules',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /./ }, ({ path }) => ({ path: path.replace(/^\.\//, ''), namespace: 'given' }))
          onLoad({ filter: /./, namespace: 'given' }, ({ path }) => ({ contents: find(path) }))
        },
      },
    ],
  })
  return outputFiles[0]?.text ?? ''
}

/** What every client needs, in bytes, and what each of its operations and optional features adds to that. */
const EVERY_CLIENT = 9590
const EACH_OPERATION = 25
const EACH_FEATURE = 300

/** Those that do more than one thing. */
const LARGE_FEATURES: Readonly<Record<string, number>> = {
  /** Four ways to lead on, by pages and by items, and errors that have the lines of who walks. */
  paginate: 420,
  /** It writes the parts itself: `FormData` has no headers, and changes the line breaks of texts. */
  writeMultipart: 800,
  /** It sends a request of its own, and has an error of its own. */
  sendFile: 520,
}

/**
 * How much a browser may have to download for a program that calls one operation of a client: bundled, minified and
 * compressed with gzip, in bytes.
 *
 * @param operations how many the client has.
 * @param features the runtime's optional features that its spec needs.
 */
export function programBudget(operations: number, features: readonly string[]): number {
  const budgets = features.map(feature => LARGE_FEATURES[feature] ?? EACH_FEATURE)
  return budgets.reduce((sum, bytes) => sum + bytes, EVERY_CLIENT + EACH_OPERATION * operations)
}
