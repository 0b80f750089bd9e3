import { isDeepStrictEqual } from 'node:util'
import { isRecord } from '@crm-clients/openapi/document'

/** Whether a form arrived as it was given: the same fields, each with the same texts and files, byte for byte. */
export async function sameForm(given: object, seen: unknown): Promise<boolean> {
  // A form without fields has no body.
  const fields: Record<string, unknown> = isRecord(seen) ? seen : {}
  const isComplete = isDeepStrictEqual(Object.keys(fields).sort(), Object.keys(given).sort())
  const same = await Promise.all(Object.entries(given).map(([name, value]) => sameField(value, fields[name])))
  return isComplete && same.every(Boolean)
}

async function sameField(given: unknown, seen: unknown): Promise<boolean> {
  const [items, parts] = [[given].flat(), [seen].flat()]
  const same = await Promise.all(items.map((item, index) => samePart(item, parts[index])))
  return items.length === parts.length && same.every(Boolean)
}

async function samePart(given: unknown, seen: unknown): Promise<boolean> {
  if (given instanceof File) return seen instanceof File && isDeepStrictEqual(await factsOf(given), await factsOf(seen))
  const text = seen instanceof Blob ? await seen.text() : seen
  return text === (typeof given === 'object' ? JSON.stringify(given) : String(given))
}

async function factsOf(file: File) {
  return { name: file.name, type: file.type, bytes: new Uint8Array(await file.arrayBuffer()) }
}
