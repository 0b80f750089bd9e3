/**
 * The name that an answer gives to its body in `Content-Disposition`, without any folder; undefined where it gives none. Of
 * `filename*` and `filename` the first counts.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6266
 * @example
 * readFileName(response) // 'Rechnung 20260001.pdf'
 */
export function readFileName({ headers }: Pick<Response, 'headers'>): string | undefined {
  const disposition = headers.get('content-disposition') ?? ''
  const parameters = new Map<string, string>()
  for (const [, key = '', value = ''] of disposition.matchAll(PARAMETER)) {
    if (!parameters.has(key.toLowerCase())) parameters.set(key.toLowerCase(), value.trim())
  }
  const [extended, plain] = [parameters.get('filename*'), parameters.get('filename')]
  return (
    (extended === undefined ? undefined : withoutFolder(decodeExtended(extended))) ??
    (plain === undefined ? undefined : withoutFolder(decodeLetters(unquote(plain))))
  )
}

const PARAMETER = /;\s*([\w!#$%&'*+.^`|~-]+)\s*=\s*("(?:\\.|[^"\\])*"|[^;]*)/g

/** `UTF-8''na%C3%AFve.pdf`. @see https://www.rfc-editor.org/rfc/rfc8187#section-3.2 */
function decodeExtended(value: string): string {
  const [, charset = '', text = ''] = /^([\w-]+)'[^']*'(.*)$/.exec(unquote(value)) ?? []
  const bytes = text.replace(/%([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  return /^utf-8$/i.test(charset) ? decodeLetters(bytes) : bytes
}

function unquote(value: string): string {
  return value.startsWith('"') ? value.slice(1, -1).replace(/\\(.)/g, '$1') : value
}

/** Headers arrive as one letter a byte; most servers mean UTF-8. */
function decodeLetters(text: string): string {
  if (!/[\x80-\xff]/.test(text) || /[^\0-\xff]/.test(text)) return text
  try {
    const bytes = Uint8Array.from(text, letter => letter.charCodeAt(0))
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return text
  }
}

/** The end of a path, of any system: what a server names must not lead out of the folder in which it is saved. */
export function withoutFolder(path: string): string | undefined {
  const name = (path.split(/[/\\]/).at(-1) ?? '').replace(/\p{Cc}/gu, '').trim()
  return /^\.*$/.test(name) ? undefined : name
}
