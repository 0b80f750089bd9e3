import {
  HTTP_METHODS,
  joinPointer,
  type OpenApiDocument,
  type OperationObject,
  type Reference,
  type RequestBody,
} from '@crm-clients/openapi/document'
import { listExclusiveParameters } from '@crm-clients/openapi/operation'
import { contentEdits } from './content-edits.ts'
import type { Edit } from './edit.ts'
import { extensionEdits } from './extension-edits.ts'
import { parameterListEdits } from './parameter-edits.ts'
import { responseEdits } from './response-edits.ts'
import { securityEdits } from './security-edits.ts'

type PathItem = NonNullable<OpenApiDocument['paths']>[string]

/** Each operation of a path, dropped, and every part of it dropped or loosened. */
export function operationEdits(item: PathItem, pointer: string): Edit[] {
  const operations = HTTP_METHODS.flatMap((method): Edit[] => {
    const operation = item[method]
    if (!operation) return []
    const own = joinPointer(pointer, method)
    return [{ operator: 'operation dropped', pointer: own }, ...partEdits(operation, own)]
  })
  return [...parameterListEdits(item.parameters, joinPointer(pointer, 'parameters')), ...operations]
}

function partEdits(operation: OperationObject, pointer: string): Edit[] {
  const { parameters, requestBody, responses, security } = operation
  return [
    ...extensionEdits(operation, pointer),
    ...exclusiveParametersEdits(operation, joinPointer(pointer, 'x-exclusive-parameters')),
    ...securityEdits(security, joinPointer(pointer, 'security')),
    ...parameterListEdits(parameters, joinPointer(pointer, 'parameters')),
    ...requestBodyEdits(requestBody, joinPointer(pointer, 'requestBody')),
    ...Object.entries(responses ?? {}).flatMap(([status, response]) => {
      const own = joinPointer(pointer, 'responses', status)
      return [{ operator: 'status dropped', pointer: own }, ...responseEdits(response, own)]
    }),
  ]
}

function exclusiveParametersEdits(operation: OperationObject, pointer: string): Edit[] {
  return listExclusiveParameters({ source: operation }).flatMap(({ parameters, required }, index) => [
    ...(required
      ? [{ operator: 'exclusive parameters no longer required', pointer: joinPointer(pointer, index, 'required') }]
      : []),
    ...parameters.map((_, place) => ({
      operator: 'exclusive parameter dropped',
      pointer: joinPointer(pointer, index, 'parameters', place),
    })),
  ])
}

function requestBodyEdits(requestBody: RequestBody | Reference | undefined, pointer: string): Edit[] {
  if (!requestBody) return []
  const isRequired = 'required' in requestBody && requestBody.required
  return [
    { operator: 'request body dropped', pointer },
    ...(isRequired ? [{ operator: 'request body no longer required', pointer: joinPointer(pointer, 'required') }] : []),
    ...contentEdits(requestBody, pointer),
  ]
}
