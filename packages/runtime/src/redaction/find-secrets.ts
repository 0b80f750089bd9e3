import { listForms } from './list-forms.ts'
import { fits, readingsAt } from './readings.ts'
import { standsAlone } from './stands-alone.ts'

/** Where a secret stands in a text. */
export type Span = readonly [start: number, end: number]

/** A shorter secret is likely to be a word of any text: it is one only where it stands alone. */
const SHORTEST_SECRET = 6

/** Makes a function that finds secrets that begin in the first so many characters of a text, in order. They may overlap. */
export function createSecretFinder(secrets: Iterable<string>): (text: string, most: number) => Span[] {
  const forms = [...new Set(secrets)].flatMap(secret => {
    const isShort = secret.length < SHORTEST_SECRET
    return [...listForms(secret, isShort)].map(form => ({ form, isShort }))
  })
  // What stands for another character can begin any of them.
  const beginnings = new Set(`%\\&+${forms.map(({ form }) => form.charAt(0)).join('')}`)
  return (text, most) => {
    const spans: Span[] = []
    for (let start = 0; start < Math.min(text.length, most); start++) {
      if (!beginnings.has(text.charAt(start))) continue
      const readings = readingsAt(text, start)
      for (const { form, isShort } of forms) {
        // Escapes can be read in several ways, of which each may lead on.
        let fitting = readings.filter(reading => fits(reading, form, 0))
        for (let length = 1; length < form.length && fitting.length > 0; length++) {
          const ends = new Set(fitting.map(([, end]) => end))
          fitting = [...ends].flatMap(end => readingsAt(text, end)).filter(reading => fits(reading, form, length))
        }
        const end = Math.max(0, ...fitting.map(([, end]) => end))
        if (end && !(isShort && !standsAlone(text, start, end))) spans.push([start, end])
      }
    }
    return spans
  }
}
