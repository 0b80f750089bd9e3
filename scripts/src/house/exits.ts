import type { MisplacedImport } from './misplaced-import.ts'
import type { SourceFile } from './source-file.ts'

/** What is made by others and the only places that may import it: whoever replaces it replaces these. A folder ends with a slash. */
export const EXITS: Readonly<Record<string, readonly string[]>> = {
  '@eslint-community/regexpp': ['packages/openapi/src/patterns/'],
  '@hyperjump': ['packages/contract/src/oracle/'],
  '@stoplight': ['packages/mock/src/engine/'],
  '@redocly/openapi-core': ['scripts/src/check/redocly.ts', 'scripts/src/check/rules/rule.ts'],
  '@scalar/openapi-upgrader': ['scripts/src/new/import/upgrade-swagger.ts'],
  ajv: ['packages/openapi/src/validation/'],
  'ajv-formats': ['packages/openapi/src/validation/'],
  esbuild: ['scripts/src/bundle.ts'],
  'fast-check': [
    'packages/contract/src/documents/',
    'packages/contract/src/random/',
    'packages/openapi/src/sampling/random/',
  ],
  'fp-ts': ['packages/mock/src/engine/'],
  'js-yaml': ['packages/openapi/src/document/yaml.ts'],
  'openapi-fetch': ['packages/runtime/src/openapi-fetch.ts'],
  'openapi-typescript': ['scripts/src/generate/render-schema.ts'],
  typescript: ['scripts/src/generate/type-nodes.ts'],
  'typescript-native': ['scripts/src/diff/types/compile.ts'],
}

/** The imports of what others make in other places. Measurements and tests may import everything. */
export function findWrongExits(sources: readonly SourceFile[]): MisplacedImport[] {
  return sources
    .filter(({ path }) => /^(packages|scripts|mutation)\//.test(path))
    .flatMap(({ path, imports }) =>
      imports.flatMap(({ specifier, line }) => {
        const places = placesOf(specifier)
        if (!places || places.some(place => path === place || (place.endsWith('/') && path.startsWith(place))))
          return []
        return [{ path, line, message: `Only ${places.join(' and ')} may import ${specifier}.` }]
      }),
    )
}

/** Where a package may be imported; undefined where it may be anywhere. */
export function placesOf(specifier: string): readonly string[] | undefined {
  const [scope = '', name] = specifier.split('/')
  return EXITS[scope] ?? EXITS[`${scope}/${name}`]
}
