import type { ApiDescription } from '@crm-clients/openapi'
import { splitPointer } from '@crm-clients/openapi/document'
import { escapeForComment, renderKey, renderLiteral } from '@crm-clients/openapi/escape'
import {
  isIgnoredParameter,
  listExclusiveParameters,
  type Operation,
  readPagination,
  readUpload,
} from '@crm-clients/openapi/operation'
import { isMediaRange } from '@crm-clients/openapi/serialization'
import { operationComments } from './operation-comments.ts'
import type { OperationTypeNames, TypeNames } from './type-names.ts'

/**
 * Renders a named type for the arguments of each operation, and the interface of all methods. The comments of operations are on
 * the methods, where editors show them.
 */
export function renderOperationTypes(
  { operations }: ApiDescription,
  title: string,
  { operations: names, methods }: TypeNames,
): string {
  const comments = operationComments(operations)
  const called = operations.flatMap(operation => {
    const own = names.get(operation.operationId)
    return own ? [{ operation, names: own }] : []
  })
  const isListed = called.some(({ operation }) => readPagination(operation) !== undefined)
  const withFiles = called.flatMap(({ operation }) => typeWithFiles(operation) ?? [])
  const fromRuntime = [
    'OperationArguments',
    'OperationPromise',
    ...(isListed ? ['ListWalks', 'OperationItem'] : []),
    ...new Set(withFiles),
  ].sort()
  return [
    ...(called.length > 0
      ? [
          `import type { ${fromRuntime.join(', ')} } from '@crm-clients/runtime'`,
          `import type { ${called.map(({ names: { operation } }) => operation).join(', ')} } from './schema.ts'`,
          '',
        ]
      : []),
    ...called.flatMap(({ operation, names: own }) => [renderArguments(operation, own), '']),
    `/** The operations of the ${escapeForComment(title)} API, one method for each. */`,
    `export interface ${methods} {`,
    ...called.flatMap(({ operation, names: own }) => [
      `  /*${(comments.get(operation.operationId) ?? '').replaceAll('\n', '\n  ')}*/`,
      `  readonly ${renderKey(operation.operationId)}: ${renderMethod(operation, own)}`,
    ]),
    '}',
    '',
  ].join('\n')
}

function renderArguments(
  { operationId, requestBody }: Operation,
  { operation, arguments: name }: OperationTypeNames,
): string {
  const comment = `/** What \`${escapeForComment(operationId)}\` takes. */`
  const mediaTypes = Object.keys(requestBody?.content ?? {})
  // Of several media types, or those in a range, one is chosen, and no interface is a choice.
  return mediaTypes.length > 1 || mediaTypes.some(isMediaRange)
    ? `${comment}\nexport type ${name} = OperationArguments<${operation}>`
    : `${comment}\nexport interface ${name} extends OperationArguments<${operation}> {}`
}

function renderMethod(described: Operation, { operation, arguments: name }: OperationTypeNames): string {
  const method = `(args${needsArguments(described) ? '' : '?'}: ${name}) => OperationPromise<${operation}>`
  const withFiles = typeWithFiles(described)
  if (withFiles) return `(${method}) & ${withFiles}<${operation}>`
  const pagination = readPagination(described)
  if (!pagination) return method
  const path = splitPointer(pagination.items ?? '').map(key => renderLiteral(key))
  return `(${method}) & ListWalks<${operation}, OperationItem<${operation}, [${path.join(', ')}]>>`
}

/** The type of what the method has besides for files that travel elsewhere than in its body. */
function typeWithFiles(operation: Operation): string | undefined {
  const upload = readUpload(operation)
  return upload && (upload.style === 'token' ? 'WithFiles' : 'WithFile')
}

function needsArguments({ parameters, requestBody, source }: Operation): boolean {
  return (
    requestBody?.required === true ||
    listExclusiveParameters({ source }).some(({ required }) => required) ||
    parameters.some(each => !isIgnoredParameter(each) && (each.required || each.in === 'path'))
  )
}
