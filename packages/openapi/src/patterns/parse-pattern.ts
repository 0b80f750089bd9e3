import { type AST, RegExpParser } from '@eslint-community/regexpp'

const parsed = new Map<string, AST.Pattern | undefined>()

/** A pattern as the regular expression that it is, one with the flag `u`; undefined for what is none. */
export function parsePattern(source: string): AST.Pattern | undefined {
  if (!parsed.has(source)) parsed.set(source, tryParse(source))
  return parsed.get(source)
}

function tryParse(source: string): AST.Pattern | undefined {
  try {
    return new RegExpParser().parsePattern(source, undefined, undefined, { unicode: true })
  } catch {
    return undefined
  }
}
