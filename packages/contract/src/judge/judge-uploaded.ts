import { inspect, isDeepStrictEqual } from 'node:util'
import { readPointer } from '@crm-clients/openapi/document'
import type { DocumentedTokenUpload, DocumentedUrlUpload } from '@crm-clients/openapi/operation'
import type { UploadedEvidence } from '../run/evidence.ts'
import { messageOf } from './check-result.ts'
import { createVerdict, type Verdict } from './verdict.ts'

/** Judges whether the files of a call arrived as they are, and the call says of them what it has to. */
export async function judgeUploaded(evidence: UploadedEvidence): Promise<Verdict> {
  const { contractCase, isThere, error, refused } = evidence
  return createVerdict(contractCase, await listReasons(), 'client')

  async function listReasons(): Promise<string[]> {
    if (!isThere) return ['the method takes no files. Generate the client again from its document.']
    if (refused.length > 0) return refused.map(answer => `the mock refused a request: ${answer}`)
    if (error !== undefined) return [`expected the files to be taken, but the client threw: ${messageOf(error)}.`]
    return await checkArrival(evidence)
  }
}

async function checkArrival({ contractCase, files, bodies, answers }: UploadedEvidence): Promise<string[]> {
  const { upload, files: given, call } = contractCase
  const [meant, arrived] = await Promise.all([Promise.all(given.map(describe)), Promise.all(files.map(describe))])
  const places = upload.style === 'token' ? tokensOf(upload, call.body, answers) : factsOf(upload, given[0] as File)
  return [
    ...(isDeepStrictEqual(meant, arrived) ? [] : [`expected the files ${inspect(meant)}, got ${inspect(arrived)}.`]),
    ...(bodies.length === 1 ? [] : [`expected one call, got ${bodies.length}.`]),
    ...[...places].flatMap(([pointer, expected]) => {
      const found = readPointer(bodies[0], pointer)?.value
      return isDeepStrictEqual(found, expected)
        ? []
        : [`expected ${pointer} to be ${inspect(expected)}, got ${inspect(found)}.`]
    }),
  ]
}

async function describe(file: Blob): Promise<string> {
  return `${file instanceof File ? file.name : 'no name'}, ${file.type}: ${await file.text()}`
}

/** Where the body has tokens: those that it had, and those of the upload. */
function tokensOf({ items, token, tokens }: DocumentedTokenUpload, body: unknown, answers: readonly unknown[]) {
  const uploaded = answers.flatMap(answer => readPointer(answer, items)?.value as unknown[])
  const own = [readPointer(body, tokens)?.value ?? []].flat()
  return new Map([[tokens, [...own, ...uploaded.map(item => readPointer(item, token)?.value)]]])
}

/** Where the body says what the file is. */
function factsOf(upload: DocumentedUrlUpload, file: File): Map<string, unknown> {
  const facts = { name: file.name, type: file.type, size: file.size }
  return new Map(
    (['name', 'type', 'size'] as const).flatMap(key => {
      const pointer = upload[key]
      return pointer === undefined ? [] : [[pointer, facts[key]] as const]
    }),
  )
}
