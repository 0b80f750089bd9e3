import { dirname } from 'node:path'
import type { SourceFile } from './source-file.ts'

/** The tests in a folder to which no folder of the package's source corresponds: nobody finds them there. */
export function findStrayTests(sources: readonly SourceFile[]): string[] {
  const folders = new Set(sources.flatMap(({ path }) => listFolders(dirname(path))))
  return sources
    .map(({ path }) => path)
    .filter(path => /^[^/]+(\/[^/]+)?\/test\/.*\.test\.ts$/.test(path))
    .filter(path => {
      const [root = '', ...rest] = path.split('/test/')
      const folder = dirname(rest.join('/test/'))
      // What has no source folder at all, such as the examples, has nothing to mirror.
      return folder !== '.' && folders.has(`${root}/src`) && !folders.has(`${root}/src/${folder}`)
    })
}

/** A folder and those that it is in. */
function listFolders(folder: string): string[] {
  return folder === '.' ? [] : [folder, ...listFolders(dirname(folder))]
}
