import { upgrade as upgradeDocument } from '@scalar/openapi-upgrader'
import { DIALECT } from '../../check/rules/dialect.ts'
import { walkDocument } from '../../check/walk-document.ts'
import type { Draft } from './draft.ts'

const BINARY = 'binary'
const MASKED = 'binary-as-it-is'

/**
 * Upgrades a document from OpenAPI 3.0 to 3.1, and names the dialect of its schemas.
 *
 * `format: binary` stays: the upgrade would turn the schema of a file into one of anything, and then no type says that a
 * file is wanted.
 * @see https://github.com/scalar/scalar/tree/main/packages/openapi-upgrader
 */
export function upgrade(draft: Draft): Draft {
  replaceFormat(draft, BINARY, MASKED)
  const upgraded = upgradeDocument(draft, '3.1') as unknown as Draft
  replaceFormat(upgraded, MASKED, BINARY)
  const { openapi: _, jsonSchemaDialect: __, ...rest } = upgraded
  return { openapi: '3.1.1', jsonSchemaDialect: DIALECT, ...rest }
}

function replaceFormat(draft: Draft, from: string, to: string): void {
  for (const { node } of walkDocument(draft)) if (node.format === from) node.format = to
}
