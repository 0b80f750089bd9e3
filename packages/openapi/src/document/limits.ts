import { beginningOf } from './beginning-of.ts'

/**
 * How much a document may ask for. What counts is work, and not time, so that a document is good or bad on every machine. Documents of
 * thousands of operations stay far below.
 */
export interface DocumentLimits {
  /** Of the texts of all its files, and of all names and texts in it, once each alias of YAML is written out: 128 MiB. */
  readonly bytes: number
  /** Levels of objects and lists inside of each other: 200. */
  readonly depth: number
  /** Entries of one object or list: 20,000. */
  readonly entries: number
  /**
   * Schemas that are held against one value for the sake of one, each as often as a way leads to it: 10,000. Thirty levels of `allOf`
   * that name the next one twice are a thousand million.
   */
  readonly expansions: number
  /** Rules that a schema and what is written in it state together, which the cases of its contract show: 2,000. */
  readonly rules: number
  /** Steps from a schema to another one that holds for the same value, by `$ref`, `allOf`, `oneOf` and so on: 200. */
  readonly steps: number
  /** Objects, lists and scalars, once each alias of YAML is written out: 3 million. */
  readonly values: number
}

/** The limits that hold unless somebody raises them. */
export const DOCUMENT_LIMITS: DocumentLimits = Object.freeze({
  bytes: 128 * 1024 * 1024,
  depth: 200,
  entries: 20_000,
  expansions: 10_000,
  rules: 2000,
  steps: 200,
  values: 3_000_000,
})

/** Whoever walks through a document does so with a stack, which ends somewhere. */
const HIGHEST: Partial<DocumentLimits> = { depth: 1000, steps: 1000 }

let usual = DOCUMENT_LIMITS

/**
 * Sets the limits for all documents that this process loads from now on: what the option `--limit` of a command asks for.
 * @throws {RangeError} as {@link withUsualLimits} does.
 */
export function setLimits(limits: Partial<DocumentLimits>): void {
  usual = { ...DOCUMENT_LIMITS, ...checkLimits(limits) }
}

/**
 * All limits: those that are given, and the usual ones.
 * @throws {RangeError} for a limit that there is not, and for anything but whole numbers.
 */
export function withUsualLimits(limits: Partial<DocumentLimits> = {}): DocumentLimits {
  return { ...usual, ...checkLimits(limits) }
}

function checkLimits(limits: Partial<DocumentLimits>): Partial<DocumentLimits> {
  for (const [name, limit] of Object.entries(limits)) {
    if (!Object.hasOwn(DOCUMENT_LIMITS, name))
      throw new RangeError(`There is no limit "${name}". There are: ${Object.keys(DOCUMENT_LIMITS).join(', ')}.`)
    const highest = HIGHEST[name as keyof DocumentLimits] ?? Number.MAX_SAFE_INTEGER
    if (!Number.isInteger(limit) || limit < 1 || limit > highest)
      throw new RangeError(`The limit ${name}=${limit} is not possible. Give a whole number from 1 to ${highest}.`)
  }
  return limits
}

/** Thrown where a document goes beyond a limit. The message says where, and how to raise it. */
export class LimitError extends Error {
  override readonly name = 'LimitError'
  readonly limit: keyof DocumentLimits

  /** @param problem where there is too much, and of what: `acme.yaml:12: #/tags has 30000 entries`. */
  constructor(limit: keyof DocumentLimits, problem: string, limits: DocumentLimits) {
    const raised = `--limit ${limit}=<number>, or loadApi(source, { limits: { ${limit}: <number> } })`
    super(`${problem}, and the limit is ${limits[limit]}. Where that is meant, raise it: ${raised}.`)
    this.limit = limit
  }
}

/** @throws {LimitError} for more bytes than the files of a document may have together. */
export function checkBytes(bytes: number, name: string, limits: DocumentLimits): void {
  if (bytes > limits.bytes) throw new LimitError('bytes', `${name} has ${bytes} bytes`, limits)
}

/** A place as messages name it: the file and its line, if it is in one, and the JSON pointer. */
export function sayPlace(pointer: string, placeOf: (pointer: string) => string): string {
  const shown = beginningOf(pointer, LONGEST_POINTER)
  const place = placeOf(pointer)
  return place === pointer ? shown : `${place}: ${shown}`
}

/** What nests deep has long pointers, and so has what has long names. */
const LONGEST_POINTER = 200

/** What is said of a place below which a document nests too deep. */
export function tooDeep(place: string, limits: DocumentLimits): LimitError {
  return new LimitError('depth', `${place} nests deeper than ${limits.depth} levels`, limits)
}
