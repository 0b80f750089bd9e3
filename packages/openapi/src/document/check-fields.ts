import { beginningOf } from './beginning-of.ts'
import { moveOrigin, placesIn } from './document-origin.ts'
import { type FieldType, fieldTypeOf, isEmptyWithNull, listRequiredFields } from './field-types.ts'
import { joinPointer, splitPointer } from './json-pointer.ts'
import { sayPlace } from './limits.ts'
import { type Holding, holdingOf, isReferable, namedIn, type ObjectKind } from './object-kinds.ts'
import { openReferredMaps } from './open-referred-maps.ts'
import type { OpenApiDocument } from './openapi-document.ts'
import { isRecord, type JsonRecord } from './record.ts'
import { removeAt, replaceAt } from './replace-at.ts'
import type { UpgradeNote } from './upgrade-note.ts'
import { walkDocument } from './walk-document.ts'

/** A field of an object that does not hold what the standard wants there. */
export interface FieldFault {
  readonly pointer: string
  /** A sentence without its subject, which is the place. */
  readonly problem: string
  /** What people who write so mean, where it can be one thing only; undefined is for nothing at all. */
  readonly meant?: { readonly value: unknown }
  /** Whether it is the reference of a map, for which the standard has no place. */
  readonly isReference?: true
}

/**
 * A document whose fields hold what the standard wants there. What can mean one thing only is read so: null, which is what YAML
 * makes of a name alone, a number where a text is wanted, and the text of a boolean. What is for people alone is left out where it is
 * no text. The given document is not changed.
 *
 * @throws when a field holds something else, with each place.
 */
export function checkFields(document: OpenApiDocument, note: UpgradeNote = () => {}): OpenApiDocument {
  const faults = listFieldFaults(document)
  if (faults.some(({ isReference }) => isReference)) {
    const opened = openReferredMaps(document, note)
    if (opened !== document) {
      moveOrigin(document, opened)
      return checkFields(opened, note)
    }
  }
  const wrong = faults.filter(({ meant }) => !meant)
  if (wrong.length > 0) throw new Error(describeFaults(wrong, placesIn(document).placeOf))
  const mended = faults.reduce((document, { pointer, problem, meant }) => {
    note(pointer, problem)
    const keys = splitPointer(pointer)
    const value = meant?.value
    return (value === undefined ? removeAt(document, keys) : replaceAt(document, keys, value)) as OpenApiDocument
  }, document)
  if (mended !== document) moveOrigin(document, mended)
  return mended
}

/** Messages name so many places. */
const MOST_PLACES = 5

function describeFaults(faults: readonly FieldFault[], placeOf: (pointer: string) => string): string {
  const shown = faults.slice(0, MOST_PLACES).map(({ pointer, problem }) => `${sayPlace(pointer, placeOf)} ${problem}.`)
  const more = faults.length > MOST_PLACES ? [`${faults.length - MOST_PLACES} other places are wrong as well.`] : []
  return [...shown, ...more, `Correct ${faults.length === 1 ? 'it' : 'them'} in the document.`].join('\n')
}

/** The fields of a document that do not hold what the standard wants there. */
export function listFieldFaults(document: object): FieldFault[] {
  const faults: FieldFault[] = []
  for (const { kind, node, pointer } of walkDocument(document)) {
    for (const field of Object.keys(node)) {
      const found = faultsOf(kind, field, node[field])
      // Documents are large, and nearly all fields are sound.
      if (found === NONE) continue
      for (const { keys, ...fault } of found) faults.push({ pointer: joinPointer(pointer, field, ...keys), ...fault })
    }
    if (isReferable(kind) && '$ref' in node) continue
    for (const field of listRequiredFields(kind))
      if (node[field] === undefined || node[field] === null) faults.push({ pointer, problem: `lacks \`${field}\`` })
  }
  return faults
}

/** A fault below a field, and the keys that lead there. */
type FaultBelow = Omit<FieldFault, 'pointer'> & { readonly keys: readonly (string | number)[] }

const NONE: readonly FaultBelow[] = []

function faultsOf(kind: ObjectKind, field: string, value: unknown): readonly FaultBelow[] {
  const holding = holdingOf(kind, field)
  const isReference = field === '$ref' && isReferable(kind)
  if (value === null) {
    if (isReference) return [wrongType('a text', value)]
    if (namedIn(kind, field)) return [emptyObject([])]
    return holding || isEmptyWithNull(kind, field) ? [LEFT_OUT] : NONE
  }
  if (holding) return faultsBelow(kind, holding, value)
  const type = isReference ? 'a text' : fieldTypeOf(kind, field)
  if (!type || isOf(type, value)) return NONE
  if (type === 'an object of texts' && isRecord(value)) {
    const wrong = Object.keys(value).filter(name => typeof value[name] !== 'string')
    return wrong.map(name => wrongType('a text', value[name], [name]))
  }
  const fault = wrongType(type, value)
  if (FOR_PEOPLE.has(field) && typeof value === 'object')
    return [{ ...fault, problem: `${fault.problem}: it is left out`, meant: { value: undefined } }]
  const meant = isReference ? undefined : meantBy(type, value)
  return [{ ...fault, ...(meant !== undefined && { meant: { value: meant } }) }]
}

/** Fields that nothing depends on. Some authors refer to a file with the text, for which the standard has no way. */
const FOR_PEOPLE: ReadonlySet<string> = new Set(['description', 'summary'])

/** What a scalar means where another type is wanted. */
function meantBy(type: FieldType, value: unknown): unknown {
  if (type === 'a list') return typeof value === 'string' ? [value] : undefined
  if (type === 'a boolean') return value === 'true' || value === 'false' ? value === 'true' : undefined
  return type === 'a text' && ['number', 'boolean', 'bigint'].includes(typeof value) ? String(value) : undefined
}

/** What is wrong with objects of the standard. How schemas stand in schemas is up to those who compile them. */
function faultsBelow(holder: ObjectKind, { kind, as }: Holding, value: unknown): readonly FaultBelow[] {
  const isNested = holder === 'schema' && kind === 'schema'
  if (as === 'map' && isRecord(value)) return faultsInMap(kind, value, isNested)
  if (isNested) return NONE
  if (as === 'list' && Array.isArray(value)) {
    if (value.every(item => isObject(kind, item))) return NONE
    return value.flatMap((item, index) => (isObject(kind, item) ? [] : [wrongType('an object', item, [index])]))
  }
  if (as === 'one' && isObject(kind, value)) return NONE
  return [wrongType(as === 'list' ? 'a list' : 'an object', value)]
}

function faultsInMap(kind: ObjectKind, map: JsonRecord, isNested: boolean): readonly FaultBelow[] {
  const isReference = (name: string) => name === '$ref' && typeof map[name] === 'string'
  const isSound = (name: string) => isObject(kind, map[name]) || (isNested && map[name] !== null && !isReference(name))
  const names = Object.keys(map)
  if (names.every(isSound)) return NONE
  return names
    .filter(name => !isSound(name))
    .map(name => {
      if (map[name] === null) return emptyObject([name])
      return { ...wrongType('an object', map[name], [name]), ...(isReference(name) && { isReference: true as const }) }
    })
}

function isObject(kind: ObjectKind, value: unknown): boolean {
  return isRecord(value) || (kind === 'schema' && typeof value === 'boolean')
}

function isOf(type: FieldType, value: unknown): boolean {
  if (type === 'a list') return Array.isArray(value)
  if (type === 'an object') return isRecord(value)
  if (type === 'an object of texts')
    return isRecord(value) && Object.values(value).every(each => typeof each === 'string')
  return typeof value === (type === 'a text' ? 'string' : 'boolean')
}

const LEFT_OUT: FaultBelow = {
  keys: [],
  problem: 'is null and says nothing: it is left out',
  meant: { value: undefined },
}

/** What is named has to be there. */
function emptyObject(keys: readonly string[]): FaultBelow {
  return { keys, problem: 'is null, and read as an object that says nothing', meant: { value: {} } }
}

function wrongType(type: FieldType, value: unknown, keys: FaultBelow['keys'] = []): FaultBelow {
  return { keys, problem: `is ${nameValue(value)}, and has to be ${type}` }
}

function nameValue(value: unknown): string {
  if (value === null) return 'null'
  if (typeof value === 'object') return Array.isArray(value) ? 'a list' : 'an object'
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value)
  return beginningOf(text, LONGEST_VALUE)
}

/** Messages show so many characters of a value. */
const LONGEST_VALUE = 60
