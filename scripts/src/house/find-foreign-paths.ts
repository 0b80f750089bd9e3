import type { MisplacedImport } from './misplaced-import.ts'
import type { SourceFile } from './source-file.ts'

/**
 * The imports by a path into another package, whose files may move at any time. Only a test that makes a file wrong, to see who
 * notices, has to name it.
 */
export function findForeignPaths(sources: readonly SourceFile[]): MisplacedImport[] {
  return sources.flatMap(({ path, imports, replaced }) =>
    imports
      .filter(({ specifier }) => !replaced.includes(specifier))
      .filter(({ specifier, target }) =>
        target === undefined
          ? /^@crm-clients\/[^/]+\/(src|test)\//.test(specifier)
          : packageOf(target) !== packageOf(path),
      )
      .map(({ specifier, line }) => ({ path, line, message: `${specifier} is inside of another package.` })),
  )
}

function packageOf(path: string): string {
  return path.split('/', path.startsWith('packages/') ? 2 : 1).join('/')
}
