import { type Compiler, isAtLeast } from './compiler.ts'
import { RESOLUTIONS, type Resolution } from './resolution.ts'

/** As strict as a compiler can be, declarations of packages included. Only those of TypeScript itself are not checked. */
const STRICT = { strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, skipDefaultLibCheck: true }

/** The projects with which a compiler compiles a program in every way: path to text. */
export function projectFiles(compiler: Compiler, program: string): Record<string, string> {
  return Object.fromEntries(
    RESOLUTIONS.flatMap(resolution => {
      const folder = `${compiler.folder}/${resolution.folder}`
      return [
        [`${folder}/tsconfig.json`, JSON.stringify(describeProject(compiler, resolution))],
        [`${folder}/${resolution.file}`, program],
      ]
    }),
  )
}

function describeProject(compiler: Compiler, resolution: Resolution) {
  const compilerOptions = {
    ...STRICT,
    ...platformOptions(compiler, resolution),
    ...resolution.compilerOptions,
    ...(compiler.major === 6 && { ignoreDeprecations: '6.0' }),
    target: 'es2022',
    outDir: 'dist',
  }
  return { compilerOptions, include: ['program.*'] }
}

function platformOptions(compiler: Compiler, { platform }: Resolution) {
  // A TypeScript as old as 5.4 does not compile the newest @types/node.
  const isNode = platform === 'node' && isAtLeast(compiler, 5, 9)
  if (isNode) return { lib: ['es2022'], types: ['node'] }
  return { lib: ['es2022', 'dom', 'dom.asynciterable', 'esnext.disposable'], types: [] }
}
