import { isSecretName, secretsOf } from '@crm-clients/runtime/redaction'

/** A shorter value of an undeclared name is a setting, such as a language or a count. */
const SHORTEST = 4

/** What a body or headers hold under names that say so, whoever declares them: `X-Auth-Token`, `access_token`, `password`. */
export function listNamedSecrets(headers: Headers, bytes: Uint8Array): string[] {
  const named = [...headers].filter(([name]) => isSecretName(name)).flatMap(([, value]) => secretsOf(value))
  const text = new TextDecoder().decode(bytes)
  return [...named, ...(readJsonSecrets(text) ?? [...listPairSecrets(text), ...readParts(text)])].filter(isLong)
}

/** The values of a query or form whose names say so. */
export function listPairSecrets(pairs: string | URLSearchParams): string[] {
  return [...new URLSearchParams(pairs)].flatMap(([name, value]) =>
    isSecretName(name) && isLong(value) ? [value] : [],
  )
}

function isLong(value: string): boolean {
  return value.length >= SHORTEST
}

/** Nothing where the text is no JSON. */
function readJsonSecrets(text: string): string[] | undefined {
  const secrets: string[] = []
  try {
    // From the inside: an object has been looked at before what it stands in, so its texts are visited again.
    JSON.parse(text, (name, value: unknown) => {
      if (isSecretName(name)) secrets.push(...listTexts(value))
      return value
    })
    return secrets
  } catch {
    return undefined
  }
}

function listTexts(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(listTexts)
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : []
}

/** The parts of a multipart body whose names say so. */
function readParts(text: string): string[] {
  const parts = text.matchAll(/\bname="?([^";\r\n]+)[^\r\n]*(?:\r\n[^\r\n]+)*\r\n\r\n([^\r\n]*)/gi)
  return [...parts].flatMap(([, name = '', value = '']) => (isSecretName(name) ? [value] : []))
}
