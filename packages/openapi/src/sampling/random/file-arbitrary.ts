import { type Arbitrary, constantFrom, oneof, record, uint8Array } from 'fast-check'
import type { SchemaObject } from '../../document/openapi-document.ts'

/** Files with any bytes, of sizes that a schema allows. */
export function fileArbitrary({ minLength = 0, maxLength = 64 }: SchemaObject): Arbitrary<File> {
  const [least, most] = [Number(minLength), Math.max(Number(maxLength), Number(minLength))]
  const bytes = oneof(
    { weight: 4, arbitrary: uint8Array({ minLength: least, maxLength: most }) },
    // Somebody may take what is in them for a value.
    {
      weight: 1,
      arbitrary: constantFrom('1', 'null', '"a"', '{"a":[1]}').map(text => encoder.encode(text.padEnd(least))),
    },
  ).filter(({ length }) => length <= most)
  return record({
    bytes: bytes.map(list => new Uint8Array(list)),
    name: constantFrom('a.txt', 'ä b.png', 'quote".csv', 'no-ending'),
    type: constantFrom('text/plain', 'image/png', 'application/octet-stream'),
  }).map(({ bytes, name, type }) => new File([bytes], name, { type }))
}

const encoder = new TextEncoder()
