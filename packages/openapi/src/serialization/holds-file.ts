import { isRecord } from '../document/record.ts'
import type { Bytes } from './bytes.ts'

/** Whether a value is a file, or other bytes. */
export function isBinaryValue(value: unknown): value is Blob | ArrayBuffer | Bytes {
  return value instanceof Blob || value instanceof ArrayBuffer || ArrayBuffer.isView(value)
}

/** Whether there is a file anywhere in a value. */
export function holdsFile(value: unknown): boolean {
  if (isBinaryValue(value)) return true
  return (Array.isArray(value) || isRecord(value)) && Object.values(value).some(holdsFile)
}
