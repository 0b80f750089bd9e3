import { listForms } from './list-forms.ts'
import { NAMED, readingsAt } from './readings.ts'
import { standsAlone } from './stands-alone.ts'

/** Where a secret stands in a text. */
export type Span = readonly [start: number, end: number]

/** What was read so far of secrets, and what may follow on it. */
interface Beginning extends Map<string, Beginning> {
  /** A secret ends here: whether it is one only where it stands alone. */
  isShort?: boolean
  /** What else there is of secrets, until anybody asks: to ask for everything takes a hundred times the memory. */
  rests: (readonly [rest: string, isShort: boolean])[]
}

/** A shorter secret is likely to be a word of any text: it is one only where it stands alone. */
const SHORTEST_SECRET = 6

/** A text that takes more than this to read was made for that, and what is left of it may be anything: it counts as a secret. */
const MOST_READINGS = 2_000_000

/** Makes a function that finds secrets that begin in the first so many characters of a text, in order. They may overlap. */
export function createSecretFinder(
  secrets: Iterable<string>,
): (text: string, most: number, work?: { readings: number }) => Span[] {
  const empty = createBeginning()
  for (const secret of secrets) {
    const isShort = secret.length < SHORTEST_SECRET
    for (const form of listForms(secret, isShort)) empty.rests.push([form, isShort])
  }
  grow(empty)
  return (text, most, work = { readings: 0 }) => {
    const spans: Span[] = []
    for (let start = 0; start < Math.min(text.length, most); start++) {
      // What stands for another character can begin any of them.
      if (!empty.has(text.charAt(start)) && !'%\\&+'.includes(text.charAt(start))) continue
      let end = 0
      // Escapes can be read in several ways, of which each may lead on.
      const open: [Beginning, place: number][] = [[empty, start]]
      for (const [beginning, place] of open) {
        const { isShort } = grow(beginning)
        if (isShort === false || (isShort && standsAlone(text, start, place))) end = Math.max(end, place)
        for (const [read, behind] of beginning.size > 0 ? readingsAt(text, place) : []) {
          if (work.readings++ > MOST_READINGS) return [...spans, [start, text.length]]
          for (const next of follow(beginning, read)) if (next) open.push([next, behind])
        }
      }
      if (end > start) spans.push([start, end])
    }
    return spans
  }
}

function createBeginning(): Beginning {
  return Object.assign(new Map(), { rests: [] })
}

/** Finds out what may follow on a beginning. */
function grow(beginning: Beginning): Beginning {
  for (const [rest, isShort] of beginning.rests) {
    if (rest) {
      const next = beginning.get(rest.charAt(0)) ?? createBeginning()
      beginning.set(rest.charAt(0), next)
      next.rests.push([rest.slice(1), isShort])
    } else beginning.isShort = isShort && beginning.isShort !== false
  }
  beginning.rests.length = 0
  return beginning
}

/** What a character leads to, which may have two halves, or be one of those that HTML names: no letter or digit. */
function follow(beginning: Beginning, read: string): (Beginning | undefined)[] {
  if (read === NAMED) return [...beginning].flatMap(([unit, next]) => (/\W/.test(unit) ? next : []))
  const step = (halfway: Beginning | undefined, unit: string) => halfway && grow(halfway).get(unit)
  return [read.split('').reduce(step, beginning)]
}
