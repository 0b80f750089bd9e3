import { type Arbitrary, constantFrom, record, uint8Array } from 'fast-check'
import type { SchemaObject } from '../../document/openapi-document.ts'

/** Files with any bytes, of sizes that a schema allows. */
export function fileArbitrary({ minLength = 0, maxLength = 64 }: SchemaObject): Arbitrary<File> {
  const bytes = uint8Array({ minLength: Number(minLength), maxLength: Math.max(Number(maxLength), Number(minLength)) })
  return record({
    bytes: bytes.map(list => new Uint8Array(list)),
    name: constantFrom('a.txt', 'ä b.png', 'quote".csv', 'no-ending'),
    type: constantFrom('text/plain', 'image/png', 'application/octet-stream'),
  }).map(({ bytes, name, type }) => new File([bytes], name, { type }))
}
