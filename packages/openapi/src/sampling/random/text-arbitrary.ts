import { type Arbitrary, constantFrom, nat, oneof, string } from 'fast-check'
import type { SchemaObject } from '../../document/openapi-document.ts'
import { filterBounded } from './bounded-filter.ts'
import { formatArbitrary } from './format-arbitrary.ts'
import { type Generation, isAllowed, type ValuePlace } from './generation.ts'
import { patternArbitrary } from './pattern-arbitrary.ts'

// Delimiters, escapes and letters that a careless client writes wrong.
const awkward = constantFrom(...'%/?#&=+ "\\;:,.<>[]{}\n\0é€😀')

// What fast-check calls `binary`, but that lists a million characters for each arbitrary.
const anyCharacter = nat(0x10f7ff).map(index => String.fromCodePoint(index < 0xd800 ? index : index + 0x800))

/** Texts that a schema allows, and that can be written in their place. */
export function textArbitrary(generation: Generation, schema: SchemaObject): Arbitrary<string> | undefined {
  const { pattern, format } = schema
  const reasons: string[] = []
  const isPlain = pattern === undefined && format === undefined
  const fits = (text: string) => (isPlain ? fitsLength(schema, text) : isAllowed(generation, schema, text))
  const accept = (text: string) => isWritable(text, generation.place) && fits(text)
  const ways = [
    () => {
      if (typeof pattern !== 'string') return undefined
      const matching = patternArbitrary(pattern)
      if (!('reason' in matching)) return matching
      reasons.push(matching.reason)
      return undefined
    },
    () => (typeof format === 'string' ? formatArbitrary(format) : undefined),
    () => plainText(schema, generation.place),
  ]
  for (const way of ways) {
    const arbitrary = way()
    const usable =
      arbitrary &&
      filterBounded(
        arbitrary.map(text => normalize(text, generation.place)),
        accept,
      )
    if (usable) return usable
  }
  const examples = [schema.examples, schema.example, schema.default].flat().filter(value => typeof value === 'string')
  const described = [pattern && `the pattern ${pattern}`, format && `the format ${format}`]
    .filter(Boolean)
    .join(' and ')
  const reason = `no texts can be generated for ${described || 'the lengths'}${reasons.map(text => ` (${text})`).join('')}`
  generation.limit(`${reason}: ${examples.length > 0 ? 'its examples are used' : 'it is left out'}`)
  return examples.length > 0 ? constantFrom(...examples) : undefined
}

/** Some allow megabytes. What goes wrong with a longer text goes wrong with this one. */
const LONGEST = 5000

function plainText({ minLength = 0, maxLength }: SchemaObject, place: ValuePlace): Arbitrary<string> {
  const shortest = Math.max(Number(minLength), place === 'path' ? 1 : 0)
  const most = Math.max(LONGEST, shortest)
  const longest = maxLength === undefined ? Math.max(30, shortest * 2) : Math.min(Number(maxLength), most)
  const lengths = { minLength: Math.min(shortest, longest), maxLength: longest }
  if (place === 'header' || place === 'cookie') return string({ ...lengths, unit: 'grapheme-ascii' })
  return oneof(
    { weight: 4, arbitrary: string({ ...lengths, unit: 'grapheme-ascii' }) },
    { weight: 3, arbitrary: string({ ...lengths, unit: awkward }) },
    { weight: 2, arbitrary: string({ ...lengths, unit: anyCharacter }) },
    { weight: 1, arbitrary: string({ minLength: longest, maxLength: longest, unit: anyCharacter }) },
  )
}

/** The length of a text is counted in code points. */
function fitsLength({ minLength = 0, maxLength = Number.POSITIVE_INFINITY }: SchemaObject, text: string): boolean {
  const { length } = [...text]
  return length >= Number(minLength) && length <= Number(maxLength)
}

/**
 * A multipart form has CRLF for every line break, whatever was put into it.
 * @see https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data
 */
function normalize(text: string, place: ValuePlace): string {
  return place === 'form' ? text.replace(/\r\n?|\n/g, '\r\n') : text
}

/** No client can send some texts in some places: a dot segment in a path, or a header with a blank at its end. */
function isWritable(text: string, place: ValuePlace): boolean {
  if (place === 'path') return !/^((\.|%2e){1,2}|NaN|)$/i.test(text)
  return place !== 'header' || text === text.trim()
}
