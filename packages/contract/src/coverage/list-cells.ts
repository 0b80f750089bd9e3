import type { ApiDescription } from '@crm-clients/openapi'
import { listExamples, type Operation } from '@crm-clients/openapi/operation'
import { listRules } from '@crm-clients/openapi/schema'
import { headerCells } from '../cases/header-cases.ts'
import { parameterCells } from '../cases/parameter-cases.ts'
import { protocolCells } from '../cases/protocol-cases.ts'
import { listSchemaRoots } from '../cases/schema-roots.ts'
import { securityCells } from '../cases/security-cases.ts'
import type { Cell } from './cell.ts'
import { listAnswers } from './list-answers.ts'
import { ruleCell } from './rule-cell.ts'

/** Every cell of a document's coverage cube. It is read off the document alone, not off the cases. */
export function listCells(api: ApiDescription): Cell[] {
  return api.operations.flatMap(operation => [
    ...listAnswers(api, operation).map(({ cell }) => cell),
    ...headerCells(operation),
    ...bodyCells(api, operation),
    ...parameterCells(api, operation),
    ...listSchemaRoots(operation).flatMap(root =>
      listRules(api.document, root.schema, root.direction).map(rule => ruleCell(operation, root, rule)),
    ),
    ...securityCells(operation),
    ...protocolCells(api, operation),
  ])
}

function bodyCells(api: ApiDescription, { operationId, requestBody }: Operation): Cell[] {
  const contents = Object.entries(requestBody?.content ?? {})
  const own = { operationId, location: '/body', expects: 'accepted' } as const
  if (contents.length === 0) return [{ ...own, location: '' }]
  return contents.flatMap(([mediaType, described]) => {
    const examples = listExamples(api.document, described)
    if (examples.length === 0) return [{ ...own, mediaType }]
    return examples.map(({ name }) => ({ ...own, mediaType, example: name ?? '' }))
  })
}
