import { isOrigin } from './origins-option.ts'

/** What an option of a function has to be. Where it is not given, it is right, unless it is required. */
export interface ArgumentKind {
  /** Completes "It has to be …". */
  readonly wanted: string
  readonly isRight: (value: unknown) => boolean
  readonly isRequired?: boolean
  /** A value that may hold a credential, and is not quoted. */
  readonly isSecret?: boolean
  /** What each item of a list has to be, or each value of an object. */
  readonly items?: ArgumentKind
  /** What an object may have. Without it, everything. */
  readonly parts?: ArgumentKinds
}

/** What options there are, by their names. */
export type ArgumentKinds = Readonly<Record<string, ArgumentKind>>

/** Kinds for exactly the options that an interface has. */
export type KindsOf<Options> = Readonly<Record<keyof Options & string, ArgumentKind>>

/** `true` or `false`. */
export const BOOLEAN: ArgumentKind = ofType('true or false', 'boolean')

/** Any text. */
export const TEXT: ArgumentKind = ofType('a text', 'string')

/** A function of any kind. */
export const FUNCTION: ArgumentKind = ofType('a function', 'function')

/** A number that can be counted with: neither NaN nor without an end. */
export const NUMBER: ArgumentKind = { wanted: 'a number', isRight: Number.isFinite }

/** How many at most. `Infinity` stands for no bound. */
export const FROM_ZERO: ArgumentKind = {
  wanted: 'a number from 0',
  isRight: value => typeof value === 'number' && value >= 0,
}

/** A port; 0 is any that is free. */
export const PORT: ArgumentKind = wholeNumber(0, 65_535)

/** Scheme, host and port of the web. */
export const ORIGIN: ArgumentKind = { wanted: 'an origin such as https://acme.test', isRight: isOrigin }

/** An object with whatever it has. */
export const OBJECT: ArgumentKind = { wanted: 'an object', isRight: isObject }

/** What a document is loaded from. */
export const SOURCE: ArgumentKind = {
  wanted: "a vendor's name, the path or the URL of a file, or the document itself",
  isRight: value => typeof value === 'string' || isObject(value),
}

/** A whole number between two bounds, which are allowed. */
export function wholeNumber(least: number, most: number): ArgumentKind {
  return {
    wanted: `a whole number from ${least} to ${most}`,
    isRight: value => Number.isInteger(value) && Number(value) >= least && Number(value) <= most,
  }
}

/** One of some words. */
export function oneWordOf(...words: readonly string[]): ArgumentKind {
  return { wanted: words.join(' or '), isRight: value => typeof value === 'string' && words.includes(value) }
}

/** A list of any length. */
export function listOf(items: ArgumentKind): ArgumentKind {
  return { wanted: 'a list', isRight: Array.isArray, items: { ...items, isRequired: true } }
}

/** An object with any names. */
export function mapOf(items: ArgumentKind): ArgumentKind {
  return { ...OBJECT, items }
}

/** An object with these parts and no others. */
export function partsOf(parts: ArgumentKinds): ArgumentKind {
  return { ...OBJECT, parts }
}

/** What cannot be left out. */
export function required(kind: ArgumentKind): ArgumentKind {
  return { ...kind, isRequired: true }
}

/** What is not quoted. */
export function secret(kind: ArgumentKind): ArgumentKind {
  return { ...kind, isSecret: true }
}

/** No list, although JavaScript takes it for an object. */
function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function ofType(wanted: string, type: string): ArgumentKind {
  return { wanted, isRight: value => typeof value === type }
}
