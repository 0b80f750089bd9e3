import { compilePattern } from '@crm-clients/openapi/patterns'
import * as Browser from '@hyperjump/browser'
import { addKeyword, getKeyword, getKeywordName } from '@hyperjump/json-schema/experimental'

const KEYWORD = 'https://json-schema.org/keyword/'

type Compiled = readonly [names: RegExp, schema: string]

/**
 * Makes Hyperjump match the patterns of documents with a bound: some take the engine of the language longer than anybody waits. How a
 * text is held against a pattern is all that the two judges share.
 */
export function boundPatterns(): void {
  replaceCompiled('pattern', compiled => bounded(compiled as RegExp))
  replaceCompiled('patternProperties', compiled =>
    [...(compiled as readonly Compiled[])].map(([pattern, schema]) => [bounded(pattern), schema]),
  )
  // It joins all names and patterns beside it to one pattern, which is too large for most documents.
  replaceCompiled('additionalProperties', async (compiled, schema, parent) => {
    const [names, below] = compiled as Compiled
    const patterns = await keysOf(schema, parent, 'patternProperties')
    if (patterns.length === 0) return [names, below]
    const own = new Set(await keysOf(schema, parent, 'properties'))
    const matchers = patterns.map(compilePattern)
    return [{ test: (name: string) => own.has(name) || matchers.some(matcher => matcher.test(name)) }, below]
  })
}

function bounded({ source }: RegExp) {
  return compilePattern(source)
}

type Replace = (compiled: unknown, schema: Browser.Browser, parent: Browser.Browser) => unknown

function replaceCompiled(name: string, replace: Replace): void {
  const keyword = getKeyword<unknown>(KEYWORD + name)
  addKeyword<unknown>({
    ...keyword,
    compile: async (schema, ast, parent) =>
      await replace(await keyword.compile(schema, ast, parent), schema as Browser.Browser, parent as Browser.Browser),
  })
}

/** The names in an object that stands beside a keyword. */
async function keysOf(schema: Browser.Browser, parent: Browser.Browser, keyword: string): Promise<string[]> {
  const { dialectId } = schema.document as unknown as { readonly dialectId: string }
  const name = getKeywordName(dialectId, KEYWORD + keyword)
  const beside = await Browser.step(name, parent)
  return Browser.typeOf(beside) === 'object' ? [...Browser.keys(beside)] : []
}
