import { FORM_ENCODED, type Letters } from './letters.ts'

/** A name and its value, as in queries, cookies and forms. The name is decoded; the text is spelt as it was sent. */
export interface Pair {
  readonly name: string
  readonly text: string
}

/** The pairs of a query, or of a form that is written like one: `a=1&b=2`, with or without a question mark. */
export function readPairs(query: string): Pair[] {
  return splitPairs(query.replace(/^\?/, '').split('&'), FORM_ENCODED)
}

/** Joins pairs to a query, without a question mark. */
export function writePairs(pairs: readonly Pair[]): string {
  return pairs.map(({ name, text }) => `${encodeURIComponent(name)}=${text}`).join('&')
}

/** Takes texts apart at their first equals sign. Empty ones say nothing. */
export function splitPairs(texts: readonly string[], { decode }: Letters): Pair[] {
  return texts.filter(Boolean).map(text => {
    const equals = text.indexOf('=')
    return equals < 0
      ? { name: decode(text), text: '' }
      : { name: decode(text.slice(0, equals)), text: text.slice(equals + 1) }
  })
}

/** Adds a parameter to a URL, and leaves the others spelt as they are: `searchParams` would encode their delimiters. */
export function appendToQuery(url: URL, name: string, value: string): void {
  const pair = writePairs([{ name, text: encodeURIComponent(value) }])
  url.search = url.search ? `${url.search}&${pair}` : pair
}
