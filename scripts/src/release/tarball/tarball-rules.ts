import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { listVendors } from '../../repository/workspace.ts'
import type { TarballRules } from './check-tarball.ts'

const DOCUMENTS = ['CHANGELOG.md', 'LICENSE', 'README.md']

/** What packages hold besides. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  '@crm-clients/mock': ['control.yaml'],
  '@crm-clients/mock-page': [
    'dist/browser/page.css',
    'dist/browser/page.html',
    'dist/swagger-ui/terms.txt',
    'dist/swagger-ui/notice.txt',
    'dist/swagger-ui/terms-of-its-parts.txt',
    'dist/swagger-ui/swagger-ui.css',
  ],
}

/** What each of the packages that are no vendor's may depend on. */
const DEPENDENCIES: Readonly<Record<string, readonly string[]>> = {
  '@crm-clients/runtime': ['openapi-fetch'],
}

/**
 * The rules for a package: a vendor's depends on the runtime alone and holds its OpenAPI document.
 *
 * @param root the repository in which it was built.
 */
export function tarballRules(name: string, root: string): TarballRules {
  const folders = [root, `${homedir()}/`]
  const isVendor = listVendors(root).some(({ packageName }) => packageName === name)
  if (isVendor) return { files: [...DOCUMENTS, 'openapi.json'], dependencies: ['@crm-clients/runtime'], folders }
  const files = [...DOCUMENTS, ...(OTHERS[name] ?? [])]
  return { files, dependencies: DEPENDENCIES[name] ?? declaredDependencies(name, root), folders }
}

/** A package for development may depend on what its authors wrote, and on nothing that packing added. */
function declaredDependencies(name: string, root: string): string[] {
  const file = join(root, 'packages', name.replace(/^@[^/]+\//, ''), 'package.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Partial<
    Record<'dependencies' | 'optionalDependencies', Record<string, string>>
  >
  return Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies })
}
