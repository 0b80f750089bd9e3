import type { ApiDescription } from '../api-description.ts'
import { jsonParserFor } from '../document/exact-integers.ts'
import { writeExactJson } from '../document/exact-json.ts'
import type { Parameter } from '../document/openapi-document.ts'
import { isRecord } from '../document/record.ts'
import { writeCookiePairs } from './cookie.ts'
import { FORM_ENCODED, type Letters, PERCENT_ENCODED, PLAIN } from './letters.ts'
import { isJson } from './media-type.ts'
import { type Pair, writePairs } from './pair.ts'
import { type Accepts, Parsed, Readings, readTexts, type Texts } from './read-texts.ts'
import { deepObject } from './styles/deep-object.ts'
import { pipeDelimited, spaceDelimited } from './styles/delimited.ts'
import { form } from './styles/form.ts'
import { label } from './styles/label.ts'
import { matrix } from './styles/matrix.ts'
import { simple } from './styles/simple.ts'
import type { Kind, PairStyle, Parts, Styled, TextStyle } from './styles/style.ts'
import { listKinds } from './wanted-kinds.ts'

const TEXT_STYLES: Readonly<Record<string, TextStyle>> = { simple, label, matrix }
const PAIR_STYLES: Readonly<Record<string, PairStyle>> = { form, spaceDelimited, pipeDelimited, deepObject }

const LETTERS: Readonly<Record<string, Letters>> = {
  path: PERCENT_ENCODED,
  query: FORM_ENCODED,
  cookie: PERCENT_ENCODED,
  header: { ...PLAIN, decode: text => text.trim() },
}

/**
 * A parameter as it is written where it belongs: the segment of a path, the value of a header, `name=value` for a query or a
 * cookie.
 * @see https://spec.openapis.org/oas/v3.1.1.html#style-values
 */
export function serializeParameter(parameter: Parameter, value: unknown): string {
  const styled = styledAs(parameter)
  if (!isPaired(parameter)) return textStyle(parameter).write(styled, partsOf(parameter, value))
  const pairs = serializeAsPairs(parameter, value, styled)
  return parameter.in === 'cookie' ? writeCookiePairs(pairs) : writePairs(pairs)
}

/** {@link serializeParameter} for a parameter that is pairs, or for the field of a form that is written like one. */
export function serializeAsPairs(parameter: Parameter, value: unknown, styled = styledAs(parameter)): Pair[] {
  return pairStyle(parameter).write(styled, partsOf(parameter, value))
}

/**
 * The value of a parameter, from the text of its segment or header, or from its pairs of a query or the cookies; undefined
 * when it was not sent. It is read as what its schema names, and where that is several things, as one that is accepted.
 */
export function readParameter(
  api: ApiDescription,
  parameter: Parameter,
  sent: string | readonly Pair[] | undefined,
  accepts: Accepts,
): unknown {
  const texts = readParameterTexts(api, parameter, sent)
  if (texts === undefined) return undefined
  const [content] = Object.values(parameter.content ?? {})
  const schema = content ? content.schema : parameter.schema
  return readTexts(api, schema === undefined ? [] : [schema], texts, accepts)
}

/** {@link readParameter}, before anybody knows the types. */
export function readParameterTexts(
  api: ApiDescription,
  parameter: Parameter,
  sent: string | readonly Pair[] | undefined,
  styled = styledAs(parameter),
): Texts | undefined {
  if (sent === undefined || (typeof sent === 'object' && sent.length === 0)) return undefined
  const read = (kind: Kind) =>
    typeof sent === 'string'
      ? textStyle(parameter).read(styled, kind, sent)
      : pairStyle(parameter).read(asSent(parameter, styled, sent), kind, sent)
  // What is not of the parameter's style stays as it was sent, which no list has for an item.
  const unread = () => (typeof sent === 'string' ? styled.letters.decode(sent) : new Parsed(writePairs(sent)))
  const text = () => read('text') ?? unread()
  if (parameter.content) return readContentTexts(api, parameter, text())
  const candidates = listKinds(api, parameter.schema)
    .map(read)
    .filter(texts => texts !== undefined)
  if (candidates.length < 2) return candidates[0] ?? text()
  // A list of one is likelier to be its item.
  const isItem = candidates.some(candidate => Array.isArray(candidate) && candidate.length === 1)
  return new Readings(isItem ? candidates.reverse() : candidates)
}

function readContentTexts(
  { document }: ApiDescription,
  { content = {} }: Parameter,
  text: Texts | undefined,
): Texts | undefined {
  if (typeof text !== 'string' || !Object.keys(content).some(isJson)) return text
  try {
    return new Parsed(jsonParserFor(document)(text))
  } catch {
    return text
  }
}

/** A value as its texts; JSON where the parameter has a media type that says so. */
function partsOf({ content }: Parameter, value: unknown): Parts {
  if (content) return Object.keys(content).some(isJson) ? writeExactJson(value) : String(value)
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(item => partsOf({ name: '', in: '' }, item))
  if (!isRecord(value)) return String(value)
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, partsOf({ name: '', in: '' }, item)]))
}

function isPaired({ in: place }: Parameter): boolean {
  return place === 'query' || place === 'cookie'
}

/** How a parameter is written, as far as it is not up to its style. */
export function styledAs({
  in: place,
  name,
  style,
  explode = style === undefined ? place === 'query' || place === 'cookie' : style === 'form',
}: Parameter): Styled {
  return { name, explode, letters: LETTERS[place] ?? PERCENT_ENCODED }
}

/** A list in a cookie is often sent in one, whatever `explode` says: a cookie has no name twice. */
function asSent({ in: place }: Parameter, styled: Styled, pairs: readonly Pair[]): Styled {
  const isWhole = pairs.length === 1 && pairs[0]?.name === styled.name
  return place === 'cookie' && isWhole ? { ...styled, explode: false } : styled
}

function textStyle({ style = 'simple', content }: Parameter): TextStyle {
  return content ? simple : (TEXT_STYLES[style] ?? simple)
}

function pairStyle({ style = 'form', content }: Parameter): PairStyle {
  return content ? form : (PAIR_STYLES[style] ?? form)
}
