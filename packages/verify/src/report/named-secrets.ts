import { measureJson } from '@crm-clients/openapi/document'
import { isSecretName, secretsOf } from '@crm-clients/runtime/redaction'
import { MOST_JUDGED_VALUES } from '../exchange/read-body.ts'
import { listTextSecrets } from './named-texts.ts'

/** A shorter value of an undeclared name is a setting, such as a language or a count. */
const SHORTEST = 4

/** What a body or headers hold under names that say so, whoever declares them: `X-Auth-Token`, `access_token`, `password`. */
export function listNamedSecrets(headers: Headers, bytes: Uint8Array): string[] {
  const named = [...headers].filter(([name]) => isSecretName(name)).flatMap(([, value]) => secretsOf(value))
  const text = new TextDecoder().decode(bytes)
  const content = readJson(text)
  const found = content ? listValueSecrets(content.value) : listLooseSecrets(text)
  return [...named, ...found].filter(isLong)
}

/** The values of a query or form whose names say so. */
export function listPairSecrets(pairs: string | URLSearchParams): string[] {
  // One at a time: Node.js takes half a minute to read half a million at once.
  const read = typeof pairs === 'string' ? pairs.split('&').flatMap(pair => [...new URLSearchParams(pair)]) : [...pairs]
  return read.flatMap(([name, value]) => (isSecretName(name) && isLong(value) ? [value] : []))
}

function isLong(value: string): boolean {
  return value.length >= SHORTEST
}

/** Of a form, a multipart body, lines of JSON, or any other text. */
function listLooseSecrets(text: string): string[] {
  const lines = text.split('\n').filter(line => JSON_BEGINNING.test(line))
  const found = [
    ...listPairSecrets(text),
    ...listPartSecrets(text),
    ...listValueSecrets(lines),
    ...listTextSecrets(text),
  ]
  return [...found, ...listMemberSecrets(text)]
}

const JSON_BEGINNING = /^\s*[[{]/

/** Of the texts of a body. To see of one that it is no JSON takes as long as to look through a thousand characters of it. */
const MOST_READ_AS_JSON = 10_000

/** Nothing where a text is no JSON, or more of it than anybody can afford to make values of. */
function readJson(text: string): { readonly value: unknown } | undefined {
  if (measureJson(text, { levels: Number.POSITIVE_INFINITY, values: MOST_JUDGED_VALUES }).excess) return undefined
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

/** The texts right behind such names, in JSON that is broken, or of which nobody can afford to make values. */
function listMemberSecrets(text: string): string[] {
  const members = text.matchAll(/"([^"\\]{1,99})"\s*:\s*"(?:[^"\\]|\\.){1,9999}"/g)
  return [...members].flatMap(([member, name = '']) =>
    isSecretName(name) ? listValueSecrets(readJson(`{${member}}`)?.value) : [],
  )
}

/** Everything below a name that says so, and what texts say. */
function listValueSecrets(value: unknown): string[] {
  const secrets: string[] = []
  let readAsJson = 0
  // Not by recursion: a body may have more levels than the stack has.
  const open: (readonly [value: unknown, isSecret: boolean])[] = [[value, false]]
  for (let next = open.pop(); next; next = open.pop()) {
    const [current, isSecret] = next
    if (typeof current === 'object' && current !== null) {
      for (const [name, inner] of Object.entries(current)) open.push([inner, isSecret || isSecretName(name)])
    } else if (isSecret && (typeof current === 'string' || typeof current === 'number')) {
      for (const secret of withoutScheme(String(current))) secrets.push(secret)
    } else if (typeof current === 'string' && isSecretName(current)) {
      const mayBeRead = JSON_BEGINNING.test(current) && readAsJson++ < MOST_READ_AS_JSON
      const inner = mayBeRead ? readJson(current) : undefined
      if (inner) open.push([inner.value, false])
      else for (const secret of listTextSecrets(current)) secrets.push(secret)
    }
  }
  return secrets
}

/** What a text holds that would be a header elsewhere, by itself as well. */
function withoutScheme(text: string): string[] {
  return /^(basic|bearer|token) /i.test(text) ? secretsOf(text) : [text]
}

/** The parts of a multipart body whose names say so. */
function listPartSecrets(text: string): string[] {
  const [boundary = '', ...lines] = text.split('\r\n')
  if (!boundary.startsWith('--')) return []
  const secrets: string[] = []
  let isSecret = false
  let value: string[] | undefined
  for (const line of lines) {
    if (line.startsWith(boundary)) {
      if (isSecret && value) secrets.push(value.join('\r\n'))
      isSecret = false
      value = undefined
    } else if (value) value.push(line)
    else if (line === '') value = []
    else isSecret ||= isSecretName(PART_NAME.exec(line)?.[1] ?? '')
  }
  return secrets
}

/** @see https://www.rfc-editor.org/rfc/rfc7578#section-4.2 */
const PART_NAME = /^content-disposition:.*?\bname="?([^";]+)/i
