import type { ApiDescription } from '@crm-clients/openapi'
import { joinPointer, type SchemaObject, walkDocument } from '@crm-clients/openapi/document'
import { findPropertySchemas, readComparison } from '@crm-clients/openapi/schema'
import type { VendorPlaces } from '../repository/workspace.ts'
import type { Finding } from './finding.ts'
import { pointerLocator } from './pointer-locator.ts'

const EXTENSION = 'x-comparisons'

/** What `x-comparisons` names and its schema does not have: then nothing would be compared. */
export function checkComparisons(vendor: VendorPlaces, { document }: ApiDescription): Finding[] {
  const locate = pointerLocator(vendor, document)
  return [...walkDocument(document)].flatMap(({ kind, node, pointer }) => {
    if (kind !== 'schema' || node[EXTENSION] === undefined) return []
    const entries = Array.isArray(node[EXTENSION]) ? node[EXTENSION] : [node[EXTENSION]]
    return entries.flatMap((entry: unknown, index) => {
      const problem = findProblem(document, node, entry)
      if (problem === undefined) return []
      const keys = Array.isArray(node[EXTENSION]) ? [EXTENSION, index] : [EXTENSION]
      const rule = { rule: 'spec/comparisons', severity: 'error' as const }
      return [{ ...locate(joinPointer(pointer, ...keys)), ...rule, ...problem }]
    })
  })
}

function findProblem(
  document: object,
  schema: SchemaObject,
  entry: unknown,
): Pick<Finding, 'message' | 'fix'> | undefined {
  const comparison = readComparison(entry)
  if (!comparison) {
    const message = `${JSON.stringify(entry)} compares nothing.`
    return { message, fix: 'Write a list of texts like `start < end` or `start <= end`.' }
  }
  const names = [comparison.earlier, comparison.later]
  const missing = names.find(name => findPropertySchemas(document, schema, name).length === 0)
  if (missing === undefined) return undefined
  return {
    message: `The schema has no property "${missing}".`,
    fix: 'Name properties of the same object, as they are spelt there.',
  }
}
