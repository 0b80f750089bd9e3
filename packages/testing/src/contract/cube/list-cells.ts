import type { OpenApiDocument } from '../../document/openapi-document.ts'
import { listOperations, type Operation } from '../../document/operations.ts'
import { listExamples } from '../examples.ts'
import { headerCells } from '../header-cases.ts'
import { parameterCells } from '../parameter-cases.ts'
import { protocolCells } from '../protocol-cases.ts'
import { listRules } from '../schema/list-rules.ts'
import { listSchemaRoots } from '../schema-roots.ts'
import { securityCells } from '../security-cases.ts'
import type { Cell } from './cell.ts'
import { listAnswers } from './list-answers.ts'
import { ruleCell } from './rule-cell.ts'

/** Every cell of a document's coverage cube. It is read off the document alone, not off the cases. */
export function listCells(document: OpenApiDocument): Cell[] {
  return listOperations(document).flatMap(operation => [
    ...listAnswers(document, operation).map(({ cell }) => cell),
    ...headerCells(operation),
    ...bodyCells(document, operation),
    ...parameterCells(document, operation),
    ...listSchemaRoots(document, operation).flatMap(root =>
      listRules(document, root.schema, root.direction).map(rule => ruleCell(operation, root, rule)),
    ),
    ...securityCells(operation),
    ...protocolCells(document, operation),
  ])
}

function bodyCells(document: OpenApiDocument, { operationId, requestBody }: Operation): Cell[] {
  const contents = Object.entries(requestBody?.content ?? {})
  const own = { operationId, location: '/body', expects: 'accepted' } as const
  if (contents.length === 0) return [{ ...own, location: '' }]
  return contents.flatMap(([mediaType, described]) => {
    const examples = listExamples(document, described)
    if (examples.length === 0) return [{ ...own, mediaType }]
    return examples.map(({ name }) => ({ ...own, mediaType, example: name ?? '' }))
  })
}
