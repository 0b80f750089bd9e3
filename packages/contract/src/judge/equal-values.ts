import { isRecord } from '@crm-clients/openapi/document'

/** Whether two values are the same JSON. What is undefined is not there. */
export function isEqualAsJson(meant: unknown, read: unknown): boolean {
  if (meant instanceof Date) return meant.toJSON() === read
  if (Array.isArray(meant) && Array.isArray(read)) {
    return meant.length === read.length && meant.every((item, index) => isEqualAsJson(item, read[index]))
  }
  if (isRecord(meant) && isRecord(read))
    return namesOf(meant, read).every(name => isEqualAsJson(meant[name], read[name]))
  return meant === read
}

/** Whether two values are written as the same texts and files. */
export async function isEqualAsText(meant: unknown, read: unknown): Promise<boolean> {
  return await isSame(sentTexts(meant), sentTexts(read))
}

/** A value as texts carry it. What is empty, or nothing, is not sent. */
function sentTexts(value: unknown): unknown {
  if (value === undefined || value === null) return undefined
  if (value instanceof Blob) return value
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.length > 0 ? value.map(item => sentTexts(item) ?? String(item)) : undefined
  if (!isRecord(value)) return String(value)
  const entries = Object.entries(value).map(([name, item]) => [name, sentTexts(item)] as const)
  const sent = entries.filter(([, item]) => item !== undefined)
  return sent.length > 0 ? Object.fromEntries(sent) : undefined
}

async function isSame(meant: unknown, read: unknown): Promise<boolean> {
  if (meant instanceof Blob || read instanceof Blob) return await isSameFile(meant, read)
  if (Array.isArray(meant) && Array.isArray(read)) {
    const same = await Promise.all(meant.map((item, index) => isSame(item, read[index])))
    return meant.length === read.length && same.every(Boolean)
  }
  if (isRecord(meant) && isRecord(read)) {
    return (await Promise.all(namesOf(meant, read).map(name => isSame(meant[name], read[name])))).every(Boolean)
  }
  return meant === read
}

/** A file is its bytes, and its name and type where it was given any. */
async function isSameFile(meant: unknown, read: unknown): Promise<boolean> {
  if (!(meant instanceof Blob && read instanceof Blob)) return false
  const isNamed = meant instanceof File && read instanceof File
  if (isNamed && !(meant.name === read.name && meant.type === read.type)) return false
  const [bytes, others] = await Promise.all([meant, read].map(file => file.arrayBuffer()))
  return Buffer.compare(new Uint8Array(bytes ?? []), new Uint8Array(others ?? [])) === 0
}

function namesOf(one: object, other: object): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])]
}
