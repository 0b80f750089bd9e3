import type { OpenApiDocument, OperationObject, Reference, RequestBody } from '@crm-clients/openapi/document'
import { type Edit, pointTo } from './edit.ts'
import { parameterListEdits } from './parameter-edits.ts'
import { contentEdits, responseEdits } from './response-edits.ts'
import { securityEdits } from './security-edits.ts'

type PathItem = NonNullable<OpenApiDocument['paths']>[string]

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const

/** Each operation of a path, dropped, and every part of it dropped or loosened. */
export function operationEdits(item: PathItem, pointer: string): Edit[] {
  const operations = METHODS.flatMap((method): Edit[] => {
    const operation = item[method]
    if (!operation) return []
    const own = pointTo(pointer, method)
    return [{ operator: 'operation dropped', pointer: own }, ...partEdits(operation, own)]
  })
  return [...parameterListEdits(item.parameters, pointTo(pointer, 'parameters')), ...operations]
}

function partEdits({ parameters, requestBody, responses, security }: OperationObject, pointer: string): Edit[] {
  return [
    ...securityEdits(security, pointTo(pointer, 'security')),
    ...parameterListEdits(parameters, pointTo(pointer, 'parameters')),
    ...requestBodyEdits(requestBody, pointTo(pointer, 'requestBody')),
    ...Object.entries(responses ?? {}).flatMap(([status, response]) => {
      const own = pointTo(pointer, 'responses', status)
      return [{ operator: 'status dropped', pointer: own }, ...responseEdits(response, own)]
    }),
  ]
}

function requestBodyEdits(requestBody: RequestBody | Reference | undefined, pointer: string): Edit[] {
  if (!requestBody) return []
  const isRequired = 'required' in requestBody && requestBody.required
  return [
    { operator: 'request body dropped', pointer },
    ...(isRequired ? [{ operator: 'request body no longer required', pointer: pointTo(pointer, 'required') }] : []),
    ...contentEdits(requestBody, pointer),
  ]
}
