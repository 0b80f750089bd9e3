import type { ApiDescription } from '@crm-clients/openapi'
import { readPointer, replaceAt, splitPointer } from '@crm-clients/openapi/document'
import { type DocumentedTokenUpload, readUpload } from '@crm-clients/openapi/operation'
import type { Checked } from '../check/check.ts'
import type { Answer } from './answer.ts'
import { isValidAnswer } from './valid-answer.ts'

/**
 * An entry for each file that was uploaded, with a token of its own, where an operation says with `x-upload` that it takes such tokens.
 * A document shows one or two.
 */
export function listUploads(api: ApiDescription, { operation, values }: Checked, answer: Answer): Answer {
  const upload = findTokenUpload(api, operation.operationId)
  const files = upload && readPointer(values?.body, upload.files)?.value
  const items = upload && readPointer(answer.body, upload.items)?.value
  if (!upload || !Array.isArray(files) || !Array.isArray(items) || items.length === 0) return answer
  const listed = files.map((file: unknown, index) => describeFile(upload, items[0], file, index))
  const told = { ...answer, body: replaceAt(answer.body, splitPointer(upload.items), listed) }
  return isValidAnswer(api, told) ? told : answer
}

function findTokenUpload({ operations }: ApiDescription, operationId: string): DocumentedTokenUpload | undefined {
  for (const operation of operations) {
    const upload = readUpload(operation)
    if (upload?.style === 'token' && upload.operation === operationId) return upload
  }
  return undefined
}

function describeFile(upload: DocumentedTokenUpload, item: unknown, file: unknown, index: number): unknown {
  const place = (value: unknown, pointer: string | undefined, fact: unknown) =>
    pointer !== undefined && readPointer(value, pointer) ? replaceAt(value, splitPointer(pointer), fact) : value
  const token = readPointer(item, upload.token)?.value
  const own = index === 0 ? item : place(item, upload.token, `${token}${index + 1}`)
  if (!(file instanceof Blob)) return own
  const named = file instanceof File ? place(own, upload.name, file.name) : own
  return place(place(named, upload.type, file.type), upload.size, file.size)
}
