import { splitHeaderList } from './header-list.ts'
import { isMediaRange, type MediaTypeParts, readMediaTypeParts, usualMediaType } from './media-type.ts'

/** One of the ranges that a header `Accept` lists. */
interface AcceptedRange extends MediaTypeParts {
  readonly quality: number
}

/**
 * The documented media types that a header `Accept` allows, the most wanted first: by quality, then by how closely the header
 * names them, then in its order. Without anything to go by, the usual one comes first. A parameter that the header names and a
 * media type has not is one that nobody can answer with, but for `charset=utf-8`, which is what texts are sent in.
 *
 * @param accept the value of the header. Empty, or absent, allows everything.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1
 * @example
 * listAccepted(['text/csv', 'application/json'], 'text/*;q=0.5, application/json') // ['application/json', 'text/csv']
 */
export function listAccepted(documented: readonly string[], accept: string | null | undefined): string[] {
  const inOrder = putInOrder(documented)
  if (!accept?.trim()) return inOrder
  const ranges = splitHeaderList(accept).map(readRange)
  return inOrder
    .flatMap(name => {
      const parts = readMediaTypeParts(name)
      const matches = ranges.flatMap((range, index) => matchRange(range, parts, index))
      const [closest] = matches.sort((one, other) => compare(closenessOf(one), closenessOf(other)))
      return closest && closest.quality > 0 ? [{ name, match: closest }] : []
    })
    .sort(({ match: one }, { match: other }) => compare(rankOf(one), rankOf(other)))
    .map(({ name }) => name)
}

/** The usual media type first. Of those that differ by their parameters alone, the one with the fewest comes before the others. */
function putInOrder(documented: readonly string[]): string[] {
  const usual = readMediaTypeParts(usualMediaType(documented) ?? '').essence
  const essences = documented.map(name => readMediaTypeParts(name).essence)
  const placeOf = (name: string) => {
    const { essence, parameters } = readMediaTypeParts(name)
    return [Number(essence !== usual), essences.indexOf(essence), parameters.size]
  }
  return [...documented].sort((one, other) => compare(placeOf(one), placeOf(other)))
}

/** What is sent of a documented range of media types: the first type of it that a header `Accept` names; the range, where it names none. */
export function typeInAcceptedRange(range: string, accept: string | null): string {
  if (!isMediaRange(range) || !accept) return range
  const named = splitHeaderList(accept).map(readRange)
  const wanted = named.find(({ essence, quality }) => quality > 0 && !isMediaRange(essence) && covers(range, essence))
  return wanted?.essence ?? range
}

/** How a range allows a media type. */
interface Match {
  readonly quality: number
  /** 4 for the media type itself, 3 and 2 for one that a documented range has, 1 for a range of its type, 0 for all. */
  readonly closeness: number
  /** How many parameters are the same. */
  readonly shared: number
  readonly index: number
}

function matchRange(range: AcceptedRange, { essence, parameters }: MediaTypeParts, index: number): Match[] {
  const closeness = closenessTo(range.essence, essence)
  if (closeness === undefined) return []
  const isShared = ([name, value]: readonly [string, string]) =>
    parameters.get(name)?.toLowerCase() === value.toLowerCase()
  const named = [...range.parameters]
  const isAnswered = named.every(each => isShared(each) || isUsualCharset(each))
  const shared = named.filter(isShared).length
  return isAnswered ? [{ quality: range.quality, closeness, shared, index }] : []
}

function closenessTo(range: string, essence: string): number | undefined {
  if (range === essence && !isMediaRange(range)) return 4
  if (range !== essence && covers(essence, range)) return essence === '*/*' ? 2 : 3
  return covers(range, essence) ? (range === '*/*' ? 0 : 1) : undefined
}

function covers(range: string, essence: string): boolean {
  return range === '*/*' || (range.endsWith('/*') && essence.startsWith(range.slice(0, -1)))
}

function isUsualCharset([name, value]: readonly [string, string]): boolean {
  return name === 'charset' && /^utf-?8$/i.test(value)
}

/** Of several ranges that allow a media type, the closest one counts. */
function closenessOf({ closeness, shared, quality }: Match): number[] {
  return [-closeness, -shared, -quality]
}

function rankOf({ quality, closeness, shared, index }: Match): number[] {
  return [-quality, -closeness, -shared, index]
}

function compare(one: readonly number[], other: readonly number[]): number {
  return one.map((number, index) => number - (other[index] ?? 0)).find(difference => difference !== 0) ?? 0
}

/** A range, whose quality is no parameter of its media type. */
function readRange(text: string): AcceptedRange {
  const { essence, parameters } = readMediaTypeParts(text)
  const { q: quality = '1', ...others } = Object.fromEntries(parameters)
  return {
    essence: essence === '*' ? '*/*' : essence,
    parameters: new Map(Object.entries(others)),
    quality: Number(quality) || 0,
  }
}
