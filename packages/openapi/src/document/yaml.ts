import { createRequire } from 'node:module'
import type { Event, Schema } from 'js-yaml'
import { readInteger } from './exact-json.ts'
import { type DocumentLimits, tooDeep, withUsualLimits } from './limits.ts'

const require = createRequire(import.meta.url)

/** Installed vendors have JSON, and the parser takes longer to load than everything else that reads a document. */
function parser(): typeof import('js-yaml') {
  return require('js-yaml')
}

/** A line and a column of a text, both from 1. */
export interface TextPlace {
  readonly line: number
  readonly column: number
}

/** Deeper than any limit for documents. What is looked for was parsed before. */
const MOST_LEVELS = 2000

/**
 * Parses the text of a YAML file, whose integers are kept exactly where that is asked for. This is the only file that knows js-yaml.
 * @throws when it has a syntax error; the message starts with `file:line:column`.
 * @throws {LimitError} when it nests too deep.
 * @see https://yaml.org/spec/1.2.2
 */
export function parseYaml(
  text: string,
  file: string,
  isExact = false,
  limits: DocumentLimits = withUsualLimits(),
): unknown {
  try {
    return parser().load(text, {
      maxDepth: limits.depth,
      ...(isExact && { schema: withExactIntegers() }),
    })
  } catch (cause) {
    if (!(cause instanceof parser().YAMLException)) throw cause
    // An empty text is wrong as a whole.
    const { line, column } = cause.mark ?? { line: 0, column: 0 }
    const place = `${file}:${line + 1}:${column + 1}`
    if (cause.reason.startsWith('nesting exceeded')) throw tooDeep(`${place}: this`, limits)
    throw new Error(`${place}: not valid YAML: ${cause.reason}`, { cause })
  }
}

function withExactIntegers(): Schema {
  const { CORE_SCHEMA, defineScalarTag, intCoreTag } = parser()
  const { tagName, ...usual } = intCoreTag
  const exact = defineScalarTag<number | bigint>(tagName, {
    ...usual,
    resolve(source, ...others) {
      const value = usual.resolve(source, ...others)
      return typeof value === 'number' && /^-?[1-9]\d*$/.test(source) ? readInteger(source) : value
    },
  })
  return CORE_SCHEMA.withTags(exact)
}

/** A value as a text of YAML that people read. */
export function writeYaml(value: unknown): string {
  return parser().dump(value, { noRefs: true, lineWidth: 120 })
}

/**
 * Finds values in a text that is valid YAML, as JSON is: where the entry begins to which keys lead, or as far as they lead.
 */
export function yamlLocator(text: string): (keys: readonly string[]) => TextPlace {
  const events = parser().parseEvents(text, { maxDepth: MOST_LEVELS })
  const next = findNext(events)
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)]
  return keys => {
    const offset = findOffset(text, events, next, keys)
    const line = findLine(starts, offset)
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 }
  }
}

/** The index of the last line that starts at an offset, or before it. */
function findLine(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] as number) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** For the event that begins each value, the index of the event behind that value. */
function findNext(events: readonly Event[]): Uint32Array {
  const { EVENT_ID } = parser()
  const next = new Uint32Array(events.length)
  const open: number[] = []
  for (const [index, { type }] of events.entries()) {
    const isCollection = type !== EVENT_ID.POP && type !== EVENT_ID.SCALAR && type !== EVENT_ID.ALIAS
    if (isCollection) open.push(index)
    else next[type === EVENT_ID.POP ? (open.pop() ?? 0) : index] = index + 1
  }
  return next
}

function findOffset(text: string, events: readonly Event[], next: Uint32Array, keys: readonly string[]): number {
  // The first event begins the document, the second one its value.
  let index = 1
  let offset = 0
  for (const key of keys) {
    const found = findEntry(text, events, next, index, key)
    if (!found) return offset
    offset = startOf(events[found.start]) ?? offset
    index = found.value
  }
  return offset
}

/** Where an entry of a collection begins, with its key if it has one, and where its value does. */
function findEntry(text: string, events: readonly Event[], next: Uint32Array, collection: number, key: string) {
  const { EVENT_ID, getScalarValue } = parser()
  const isSequence = events[collection]?.type === EVENT_ID.SEQUENCE
  if (!isSequence && events[collection]?.type !== EVENT_ID.MAPPING) return undefined
  let start = collection + 1
  for (let position = 0; events[start]?.type !== EVENT_ID.POP; position += 1) {
    const value = isSequence ? start : (next[start] as number)
    const event = events[start]
    const name = isSequence
      ? String(position)
      : event?.type === EVENT_ID.SCALAR
        ? getScalarValue(text, event)
        : undefined
    if (name === key) return { start, value }
    start = next[value] as number
  }
  return undefined
}

function startOf(event: Event | undefined): number | undefined {
  if (!event) return undefined
  const start = 'valueStart' in event ? event.valueStart : 'start' in event ? event.start : -1
  // What has no text, such as an empty value, has no place either.
  return start < 0 ? undefined : start
}
