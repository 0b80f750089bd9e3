import { readDialect } from '@crm-clients/openapi/document'
import type { Comparison } from '../comparison.ts'

/** Compares in which version of JSON Schema the schemas are written: the same keyword may say something else in another one. */
export function diffDialect({ before, after, log }: Comparison): void {
  const [old, current] = [readDialect(before.document), readDialect(after.document)]
  const pointer = '#/jsonSchemaDialect'
  if (old !== current)
    log.report(
      'client-dialect-changed',
      { before: pointer, after: pointer },
      `Schemas are read as ${current}, were as ${old}`,
    )
  else if (before.namesDialect && !after.namesDialect)
    log.report('client-rewritten', { before: pointer }, '`jsonSchemaDialect` was removed')
  else if (after.namesDialect && !before.namesDialect)
    log.report('client-rewritten', { after: pointer }, '`jsonSchemaDialect` was added')
}
