import assert from 'node:assert/strict'
import type { WireRequest } from './wire/read-requests.ts'

/** Fails unless a request was the same each time that it arrived: line, headers and every byte of the body. */
export function assertSameRequests(requests: readonly WireRequest[]): void {
  assertSame(
    'request',
    requests.map(request => writeOut(request, `${request.head}\r\n\r\n`)),
  )
}

/** Fails unless a request had the same body each time that it arrived; its headers may differ. */
export function assertSameBodies(requests: readonly WireRequest[]): void {
  assertSame(
    'body',
    requests.map(request => writeOut(request)),
  )
}

function assertSame(what: string, [first, ...others]: readonly string[]): void {
  for (const other of others) assert.equal(other, first, `Expected the same ${what} again.`)
}

/** Platforms make a new boundary each time that they write a form; it is not a part of what is sent. */
function writeOut({ head, body }: WireRequest, beginning = ''): string {
  const text = beginning + body.toString('latin1')
  const boundary = /^content-type: multipart\/.*boundary="?([^";\r\n]+)/im.exec(head)?.[1]
  return boundary ? text.replaceAll(boundary, 'boundary') : text
}
