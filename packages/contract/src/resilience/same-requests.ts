import assert from 'node:assert/strict'
import type { Arrival } from './wire/request-reader.ts'

/** Fails unless a request was the same each time that it arrived: line, headers and every byte of the body. */
export function assertSameRequests(arrivals: readonly Arrival[]): void {
  const [first, ...others] = arrivals.map(writeOut)
  for (const other of others) assert.equal(other, first, 'Expected the same request again.')
}

/** Platforms make a new boundary each time that they write a form; it is not a part of what is sent. */
function writeOut({ head, body }: Arrival): string {
  const text = `${head}\r\n\r\n${body.toString('latin1')}`
  const boundary = /^content-type: multipart\/.*boundary="?([^";\r\n]+)/im.exec(head)?.[1]
  return boundary ? text.replaceAll(boundary, 'boundary') : text
}
