import type { ApiDescription } from '../api-description.ts'
import { joinPointer } from '../document/json-pointer.ts'
import { patternTexts } from '../patterns/pattern-texts.ts'
import type { SchemaPart } from '../schema/placed-schema.ts'
import { resolveSchema } from '../schema/resolve.ts'
import { entriesOf, findSchemasTogether } from '../schema/schemas-below.ts'
import { isSchema } from '../schema/subschemas.ts'
import { FORMATS } from './formats.ts'
import { fitsText, type Limits, readLimits, readPattern } from './limits.ts'

const COMMON = ['more', 'other', 'further', 'extra', 'x-more', 'More', 'more_1', '1']
/** Each is longer than the one before it. */
const MOST_NUMBERED = 1000
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** Names of properties that the parts of an object allow without describing them: by a pattern, or because any will do. */
export function inventNames(api: ApiDescription, parts: readonly SchemaPart[], count: number): string[] {
  const rules = readNameLimits(api, parts)
  const described = parts.flatMap(({ schema }) => entriesOf(schema.patternProperties).map(([pattern]) => pattern))
  const patterns = [...described.flatMap(readPattern), ...rules.patterns]
  const samples = rules.formats.flatMap(format => FORMATS[format]?.sample ?? [])
  const texts = patterns.flatMap(pattern => [...patternTexts(pattern.source, Math.max(3, rules.minLength))])
  const matching = [...samples, ...texts]
  const numbered = Array.from({ length: Math.min(count, MOST_NUMBERED) }, (_, index) => `more${'x'.repeat(index)}`)
  const listed = rules.enums.flat().filter(name => typeof name === 'string')
  const bases = [...listed, ...COMMON, ...numbered, ...matching]
  const varied = matching.flatMap(varyText)
  return [...bases, ...varied].filter(name => name !== '' && isAllowed(parts, rules, name))
}

/** The text with another letter at its end, before that, or at its start. */
function varyText(text: string): string[] {
  const places = [...new Set([text.length - 1, text.length - 2, 0])].filter(place => place >= 0)
  return places.flatMap(place => Array.from(LETTERS, letter => text.slice(0, place) + letter + text.slice(place + 1)))
}

function isAllowed(parts: readonly SchemaPart[], rules: Limits, name: string): boolean {
  const schemas = findSchemasTogether(parts, name, false)
  return fitsText(rules, name) && schemas.every(({ schema }) => schema !== false)
}

/** What `propertyNames` says. */
function readNameLimits(api: ApiDescription, parts: readonly SchemaPart[]): Limits {
  const rules = parts.flatMap(({ schema: { propertyNames }, pointer, trail }) => {
    const place = joinPointer(pointer, 'propertyNames')
    return isSchema(propertyNames) ? resolveSchema(api.document, { schema: propertyNames, pointer: place, trail }) : []
  })
  return readLimits(rules)
}
