import { readPointer } from '@crm-clients/openapi/document'
import type { UploadedCase } from '../cases/client/client-case.ts'
import type { Contract } from './contract.ts'
import type { UploadedEvidence } from './evidence.ts'
import { recordExchanges } from './mock-exchange.ts'

/** Calls an operation with files, and looks what has become of them at the mock. */
export async function runUploaded({ mock, method }: Contract, contractCase: UploadedCase): Promise<UploadedEvidence> {
  const { operationId, call, upload, files } = contractCase
  const { fetch, exchanges } = recordExchanges(mock)
  let isThere = false
  let error: unknown
  try {
    const { withFile, withFiles } = method(operationId, { fetch })
    const send =
      upload.style === 'token'
        ? withFiles && (() => withFiles(call, files))
        : withFile && (() => withFile(call, files[0] as File))
    isThere = send !== undefined
    await send?.()
  } catch (thrown) {
    error = thrown
  }
  const of = (id: string) => exchanges.filter(({ recorded }) => recorded?.operationId === id)
  const uploads = upload.style === 'token' ? of(upload.operation) : []
  const arrived = uploads.flatMap(({ recorded }) =>
    upload.style === 'token' ? [readPointer(recorded?.values?.body, upload.files)?.value].flat() : [],
  )
  const evidence = {
    kind: 'uploaded',
    contractCase,
    isThere,
    ...(error !== undefined && { error }),
    files: [...arrived.filter(file => file instanceof Blob), ...mock.uploads.map(({ file }) => file)],
    bodies: of(operationId).map(({ recorded }) => recorded?.values?.body),
    answers: uploads.map(({ text }) => JSON.parse(text)),
    refused: exchanges.filter(({ status }) => status >= 400).map(({ status, text }) => `${status} ${text}`),
  } as const
  mock.reset()
  return evidence
}
