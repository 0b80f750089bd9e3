import { replaceAt, splitPointer } from '@crm-clients/openapi/document'
import { type CallArguments, type DocumentedUpload, readUpload } from '@crm-clients/openapi/operation'
import type { SampledCall } from '../sampled-call.ts'
import type { UploadedCase } from './client-case.ts'
import { clientEntry } from './client-entry.ts'

const FILES = [
  new File(['first'], 'first.txt', { type: 'text/plain' }),
  new File(['the second'], 'second.pdf', { type: 'application/pdf' }),
]

/** A client sends files with a call of each operation that has `x-upload`: two where it can. */
export function uploadedCases({ operation, call }: Pick<SampledCall, 'operation' | 'call'>): UploadedCase[] {
  const upload = readUpload(operation)
  if (!upload) return []
  const { operationId } = operation
  const files = upload.style === 'token' ? FILES : FILES.slice(0, 1)
  const name = `${operationId} is called with files`
  const entry = clientEntry(operationId, 'files', 'accepted')
  return [{ kind: 'uploaded', name, operationId, entry, call: undescribed(call, upload), upload, files }]
}

/** A call whose body leaves it to the client to say what the file is. */
function undescribed(call: CallArguments, upload: DocumentedUpload): CallArguments {
  if (upload.style !== 'url') return call
  const pointers = [upload.name, upload.type, upload.size].filter(pointer => pointer !== undefined)
  const body = pointers.reduce((changed, pointer) => replaceAt(changed, splitPointer(pointer), undefined), call.body)
  return { ...call, body }
}
