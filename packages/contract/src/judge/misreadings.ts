import { isDeepStrictEqual } from 'node:util'
import { isRecord, joinPointer } from '@crm-clients/openapi/document'
import {
  type CallArguments,
  findIdempotencyKey,
  isIgnoredParameter,
  type Operation,
} from '@crm-clients/openapi/operation'
import { isJson } from '@crm-clients/openapi/serialization'

const PLACES = ['path', 'query', 'header', 'cookie'] as const

/**
 * What was not read as it was meant, as JSON pointers: `/query/limit`, `/body`. JSON has to say the same value. Whatever else
 * is written as texts has to say the same texts: which of the types that a schema allows was meant, nobody can tell.
 *
 * @param meant what a call was given.
 * @param read what was read of its request.
 */
export async function listMisreadings(
  operation: Operation,
  meant: CallArguments,
  read: CallArguments = {},
): Promise<string[]> {
  const pointers: string[] = []
  const key = findIdempotencyKey(operation)
  for (const place of PLACES) {
    for (const name of new Set([...Object.keys(meant[place] ?? {}), ...Object.keys(read[place] ?? {})])) {
      const parameter = operation.parameters.find(candidate => candidate.in === place && candidate.name === name)
      const isMade = place === 'header' && name === key && meant.header?.[name] === undefined
      if (isMade || (parameter && isIgnoredParameter(parameter))) continue
      const asJson = parameter?.content !== undefined
      if (!(await isSame(meant[place]?.[name], read[place]?.[name], asJson)))
        pointers.push(joinPointer('', place, name))
    }
  }
  const contentType = meant.contentType ?? read.contentType
  if (read.contentType !== undefined && read.contentType !== contentType) pointers.push('/contentType')
  if (!(await isSame(meant.body, read.body, isJson(contentType ?? '')))) pointers.push('/body')
  return pointers
}

async function isSame(meant: unknown, read: unknown, asJson: boolean): Promise<boolean> {
  if (asJson && meant !== undefined) return isDeepStrictEqual(read, JSON.parse(JSON.stringify(meant)))
  const [written, found] = await Promise.all([meant, read].map(asTexts))
  return isDeepStrictEqual(written, found)
}

/** A value as the texts and bytes that are written of it. What is absent is not written. */
async function asTexts(value: unknown): Promise<unknown> {
  if (value === undefined || value === null) return undefined
  if (value instanceof Blob) {
    const file = value instanceof File && { name: value.name, type: value.type }
    return { bytes: new Uint8Array(await value.arrayBuffer()), ...file }
  }
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return Promise.all(value.map(asTexts))
  if (!isRecord(value)) return String(value)
  const entries = Object.entries(value).map(async ([name, item]) => [name, await asTexts(item)] as const)
  const written = (await Promise.all(entries)).filter(([, item]) => item !== undefined)
  // A form without fields has no body.
  return written.length === 0 ? undefined : Object.fromEntries(written)
}
