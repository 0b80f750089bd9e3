import { joinPointer, type Reference, type ResponseObject } from '@crm-clients/openapi/document'
import { contentEdits } from './content-edits.ts'
import type { Edit } from './edit.ts'
import { parameterEdits } from './parameter-edits.ts'

/** The media types and the headers of a response, dropped or loosened. */
export function responseEdits(response: ResponseObject | Reference, pointer: string): Edit[] {
  if ('$ref' in response) return []
  const headers = Object.entries(response.headers ?? {}).flatMap(([name, header]) => {
    const own = joinPointer(pointer, 'headers', name)
    return [{ operator: 'response header dropped', pointer: own }, ...parameterEdits(header, own)]
  })
  return [...headers, ...contentEdits(response, pointer)]
}
